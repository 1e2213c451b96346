'use client';

import { useQuery } from '@tanstack/react-query';

import { Empty } from '@/components/empty';
import { DeltaPercent, Figure } from '@/components/figure';
import { Panel } from '@/components/panel';
import { Skeleton } from '@/components/skeleton';
import { type Column, Table } from '@/components/table';
import { decimalsOf } from '@/lib/decimal';
import { decimalsForPrice, formatCompact, formatNumber } from '@/lib/format';
import { instrumentsQuery } from '@/lib/instruments';

import { type Ticker, tickersQuery } from '../api/market';

type Decimals = ReadonlyMap<string, number>;

const STALE_AFTER_SECONDS = 45;

/** Last, top of book and change of every symbol, patched by the stream. */
export function PricesPanel({ className = '' }: { className?: string }) {
  const query = useQuery(tickersQuery);
  const symbols = useQuery(instrumentsQuery);
  const decimals = new Map(
    symbols.data?.items.map(({ symbol, tick_size }) => [symbol, decimalsOf(tick_size) ?? 2]),
  );
  return (
    <Panel
      title="Live prices"
      testId="panel-prices"
      className={className}
      query={query}
      skeleton={<Skeleton rows={4} height={28} />}
      meta={() => 'USDT'}
      staleAfterSeconds={STALE_AFTER_SECONDS}
      heardAt={({ items }) => newest(items)}
      empty={({ items }) =>
        items.length === 0 ? (
          <Empty reason="No price has come yet.">
            The market starts when history is ready; System shows how far it is.
          </Empty>
        ) : undefined
      }
    >
      {({ items }) => (
        <Table
          caption="Live prices by symbol, in the quote asset"
          testId="prices"
          columns={columns(decimals)}
          rows={items}
          keyOf={(ticker) => ticker.symbol}
        />
      )}
    </Panel>
  );
}

/** When the newest price came; 0 where none says. */
const newest = (items: readonly Ticker[]) =>
  Math.max(0, ...items.map(({ published_at: at }) => Date.parse(at ?? '') || 0));

const columns = (decimals: Decimals): readonly Column<Ticker>[] => [
  { key: 'symbol', head: 'Symbol', cell: (ticker) => ticker.symbol, phone: 'first' },
  {
    key: 'last',
    head: 'Last',
    cell: (ticker) => price(ticker, 'last_price', decimals),
    figure: true,
    phone: 'figure',
  },
  {
    key: 'change',
    head: '24 h %',
    cell: ({ symbol, price_change_percent: percent }) => (
      <DeltaPercent
        testId={`price-change-${symbol}`}
        fraction={percent === undefined ? undefined : percent / 100}
      />
    ),
    figure: true,
  },
  { key: 'bid', head: 'Bid', cell: (ticker) => price(ticker, 'bid_price', decimals), figure: true },
  { key: 'ask', head: 'Ask', cell: (ticker) => price(ticker, 'ask_price', decimals), figure: true },
  {
    key: 'volume',
    head: '24 h volume',
    cell: ({ symbol, quote_volume: volume }) => (
      <Figure testId={`price-volume-${symbol}`} raw={volume}>
        {formatCompact(volume)}
      </Figure>
    ),
    figure: true,
    phone: 'hidden',
  },
];

function price(
  ticker: Ticker,
  field: 'last_price' | 'bid_price' | 'ask_price',
  decimals: Decimals,
) {
  const value = ticker[field];
  return (
    <Figure testId={`price-${field.replace('_price', '')}-${ticker.symbol}`} raw={value}>
      {formatNumber(value, decimals.get(ticker.symbol) ?? decimalsForPrice(value ?? 0))}
    </Figure>
  );
}
