'use client';

import { useQuery } from '@tanstack/react-query';

import { Bar } from '@/components/bar';
import { Empty } from '@/components/empty';
import { Figure } from '@/components/figure';
import { Panel } from '@/components/panel';
import { Skeleton } from '@/components/skeleton';
import { Status } from '@/components/status';
import { type Column, Table } from '@/components/table';
import { formatCount, formatPercent } from '@/lib/format';
import { formatDate } from '@/lib/time';

import { type History, historyQuery } from '../api/market';

type Item = History['items'][number];

const columns: readonly Column<Item>[] = [
  { key: 'symbol', head: 'Symbol', cell: (item) => item.symbol, phone: 'first' },
  { key: 'from', head: 'From', cell: (item) => formatDate(item.from) },
  { key: 'to', head: 'To', phone: 'hidden', cell: (item) => formatDate(item.to) },
  {
    key: 'rows',
    head: 'Candles',
    figure: true,
    cell: (item) => (
      <Figure testId={`history-rows-${item.symbol}`} raw={item.rows}>
        {formatCount(item.rows)}
      </Figure>
    ),
  },
  {
    key: 'share',
    head: 'Filled',
    phoneLabel: 'filled',
    cell: (item) => (
      <span className="flex items-center gap-2">
        <span className="w-16 max-2xl:hidden">
          <Bar share={item.share} />
        </span>
        {formatPercent(item.share, 1)}
      </span>
    ),
    phone: 'figure',
  },
  {
    key: 'gaps',
    head: 'Gaps',
    figure: true,
    cell: (item) => (
      <Figure testId={`history-gaps-${item.symbol}`} raw={item.gaps}>
        {formatCount(item.gaps)}
      </Figure>
    ),
  },
  {
    key: 'status',
    head: 'State',
    phone: 'hidden',
    cell: (item) => <Status status={item.status} />,
  },
];

/** How far back the stored candles reach, symbol by symbol. */
export function HistoryPanel({ className = '' }: { className?: string }) {
  const query = useQuery(historyQuery);
  return (
    <Panel
      title="History"
      testId="panel-history"
      className={className}
      query={query}
      skeleton={<Skeleton rows={4} height={28} />}
      meta={({ ready, days_required: days }) =>
        `a night needs ${formatCount(days)} days · ${ready ? 'ready' : 'filling'}`
      }
      empty={({ items }) =>
        items.length === 0 ? (
          <Empty reason="No history is asked for yet.">
            Enable a symbol, and its candles are fetched newest first.
          </Empty>
        ) : undefined
      }
    >
      {({ items }) => (
        <Table
          caption="Stored candles by symbol"
          testId="history"
          columns={columns}
          rows={items}
          keyOf={(item) => item.symbol}
        />
      )}
    </Panel>
  );
}
