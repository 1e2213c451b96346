'use client';

import { useQuery } from '@tanstack/react-query';

import { Facts } from '@/components/facts';
import { Figure } from '@/components/figure';
import { Panel } from '@/components/panel';
import { Skeleton } from '@/components/skeleton';
import { Status } from '@/components/status';
import { formatNumber } from '@/lib/format';
import { formatDateTime, formatWindow } from '@/lib/time';

import { type Market, marketQuery } from '../api/market';

/** What is traded on, in the sentences of its owner, and its facts. */
export function MarketPanel({ className }: { className?: string }) {
  const query = useQuery(marketQuery);
  return (
    <Panel
      title="Market"
      testId="panel-market"
      query={query}
      skeleton={<Skeleton rows={6} />}
      meta={(market) => kindWord(market.kind)}
      {...(className ? { className } : {})}
    >
      {(market) => (
        <div className="grid gap-x-8 gap-y-2 md:grid-cols-[3fr_2fr]">
          <MarketNote market={market} />
          <MarketFacts market={market} />
        </div>
      )}
    </Panel>
  );
}

const kindWord = (kind: string) => (kind === 'generated' ? 'generated prices' : kind);

function MarketNote({ market }: { market: Market }) {
  const sentences = market.note?.split(/(?<=[.!?])\s+(?=[A-Z0-9])/) ?? [];
  return (
    <div>
      <p className="mb-1 font-semibold" data-testid="market-label">
        {market.label}
      </p>
      {market.kind === 'generated' ? (
        <p className="border-warn text-warn mb-1 border-l-[3px] pl-2">
          These prices are generated. Nothing bred on them says anything of a real market, and
          nothing on them can be proven.
        </p>
      ) : null}
      <div className="text-muted max-w-[68ch]" data-testid="market-note">
        {sentences.map((sentence) => (
          <p key={sentence}>{wholeOptions(sentence)}</p>
        ))}
      </div>
    </div>
  );
}

/** An option of the command line is not broken after its dashes. */
const wholeOptions = (sentence: string) =>
  sentence.split(/(--[\w-]+)/).map((part, index) =>
    part.startsWith('--') ? (
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );

function MarketFacts({ market }: { market: Market }) {
  const { exchange } = market;
  return (
    <Facts
      facts={[
        {
          name: 'Market time',
          value: (
            <Figure testId="market-time" raw={market.market_time}>
              {formatDateTime(market.market_time)}
            </Figure>
          ),
        },
        {
          name: 'Rate',
          value: (
            <Figure testId="market-rate" raw={market.rate}>
              {rateWord(market.rate)}
            </Figure>
          ),
        },
        { name: 'Data', value: formatWindow(market.data_from, market.data_to) },
        {
          name: 'Exchange',
          value: <Status status={exchange?.reachable ? 'connected' : 'down'} />,
        },
        {
          name: 'Weight used, a minute',
          value: `${formatNumber(exchange?.used_weight_1m, 0)} of ${formatNumber(exchange?.weight_limit_1m, 0)}`,
        },
        { name: 'Clock offset', value: `${formatNumber(exchange?.clock_offset_ms, 0)} ms` },
      ]}
    />
  );
}

export function rateWord(rate: string): string {
  if (rate === '1') return 'as it happens';
  return rate === 'max' ? 'as fast as it goes' : `${rate} × real time`;
}
