'use client';

import { useQuery } from '@tanstack/react-query';

import { Empty } from '@/components/empty';
import { Panel } from '@/components/panel';
import { Skeleton } from '@/components/skeleton';
import { Status } from '@/components/status';
import { type Column, Table } from '@/components/table';
import { formatCount } from '@/lib/format';
import { formatDateTime } from '@/lib/time';

import { type Collector, collectorsQuery } from '../api/market';

const columns: readonly Column<Collector>[] = [
  { key: 'name', head: 'Collector', cell: (item) => item.name, phone: 'first' },
  {
    key: 'status',
    head: 'State',
    cell: (item) => <Status status={item.status} testId={`collector-status-${item.name}`} />,
    phone: 'figure',
  },
  { key: 'success', head: 'Last success, UTC', cell: (item) => formatDateTime(item.last_success) },
  { key: 'points', head: 'Points', figure: true, cell: (item) => formatCount(item.points) },
  { key: 'errors', head: 'Errors', figure: true, cell: (item) => formatCount(item.errors) },
  {
    key: 'detail',
    head: 'Detail',
    cell: (item) => <span className="whitespace-normal">{item.detail}</span>,
    phone: 'hidden',
  },
];

export function CollectorsPanel({ className = '' }: { className?: string }) {
  const query = useQuery(collectorsQuery);
  return (
    <Panel
      title="Collectors"
      testId="panel-collectors"
      className={className}
      query={query}
      skeleton={<Skeleton rows={4} height={28} />}
      meta={({ items }) =>
        `${items.filter(({ status }) => status === 'running').length} of ${items.length} running`
      }
      empty={({ items }) =>
        items.length === 0 ? <Empty reason="No collector is set up." /> : undefined
      }
    >
      {({ items }) => (
        <Table
          caption="Collectors of market data"
          testId="collectors"
          columns={columns}
          rows={items}
          keyOf={(item) => item.name}
        />
      )}
    </Panel>
  );
}
