'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';

import { Empty } from '@/components/empty';
import { Pager } from '@/components/pager';
import { Panel } from '@/components/panel';
import { ProblemNotice } from '@/components/problem-notice';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import { decimalsOf } from '@/lib/decimal';
import { formatDateTime } from '@/lib/time';
import { pageNumber } from '@/lib/filters';
import { type Instrument, instrumentsQuery } from '@/lib/instruments';
import { useUrlFilters } from '@/lib/url-filters';

import { spanAround } from '../api/candle-window';
import { candlesQuery, tradesQuery } from '../api/queries';
import type { Trade } from '../api/strategies';
import { tradeColumns } from './trade-columns';
import { TradeDetail } from './trade-detail';

const Placeholder = () => (
  <div className="skeleton h-[340px] max-sm:h-[260px]" aria-hidden="true" />
);
const CandleChart = dynamic(() => import('./candle-chart'), { ssr: false, loading: Placeholder });

interface TradesPanelProps {
  resultId: string;
  symbol: string;
  interval: string;
  className?: string;
}

/** The trades on the candles, and their list beside; a click moves the chart. */
export function TradesPanel({ resultId, symbol, interval, className = '' }: TradesPanelProps) {
  const [filters, change] = useUrlFilters();
  const query = useQuery(tradesQuery(resultId, pageNumber(filters.trades)));
  const instruments = useQuery(instrumentsQuery);
  const instrument = instruments.data?.items.find((each) => each.symbol === symbol);
  const trades = query.data?.items ?? [];
  const selected = trades.find((trade) => String(trade.sequence) === filters.trade) ?? trades.at(0);
  return (
    <Panel
      title={`Trades on ${symbol} candles`}
      testId="panel-trades"
      className={className}
      query={query}
      skeleton={<Skeleton rows={12} height={24} />}
      meta={({ total }) =>
        `${total} trades · prices and P&L in ${instrument?.quote_asset ?? 'the quote asset'}, fees included`
      }
      empty={({ total }) =>
        total === 0 ? (
          <Empty reason="It never traded in this window.">
            Its rules never fired on these candles; the gates say at which bar it fell.
          </Empty>
        ) : undefined
      }
    >
      {({ items, page, size, total }) => (
        <div className="grid gap-3 xl:grid-cols-[minmax(0,1fr)_410px]">
          {selected ? <Candles {...{ symbol, interval, trades, selected, instrument }} /> : null}
          <div className="min-w-0">
            <Table
              caption="Trades, in order of entry"
              testId="trades"
              columns={tradeColumns}
              rows={items}
              keyOf={(trade) => String(trade.sequence)}
              maxHeight="440px"
              selected={{
                key: selected && String(selected.sequence),
                choose: (trade) => change({ trade: String(trade.sequence) }),
              }}
            />
            <Pager
              label="Trades"
              page={page}
              size={size}
              total={total}
              go={(next) => change({ trades: String(next), trade: undefined })}
            />
          </div>
        </div>
      )}
    </Panel>
  );
}

interface CandlesProps {
  symbol: string;
  interval: string;
  trades: readonly Trade[];
  selected: Trade;
  instrument: Instrument | undefined;
}

function Candles({ symbol, interval, trades, selected, instrument }: CandlesProps) {
  const span = spanAround(selected, interval);
  const { data, error, refetch } = useQuery(candlesQuery(symbol, span));
  const about = `trade ${selected.sequence}, ${formatDateTime(selected.entry_time)} to ${formatDateTime(selected.exit_time)}`;
  if (!data) return error ? <ProblemNotice error={error} retry={refetch} /> : <Placeholder />;
  return (
    <div className="min-w-0" data-testid="trade-chart" data-value={selected.sequence}>
      <CandleChart
        candles={data}
        trades={trades}
        selected={selected}
        decimals={decimalsOf(instrument?.tick_size) ?? 2}
        label={`${symbol} ${data.interval} candles around ${about}`}
      />
      <p className="text-muted text-label mt-1">
        {data.interval} candles around {about}, UTC
      </p>
      <TradeDetail trade={selected} instrument={instrument} />
    </div>
  );
}
