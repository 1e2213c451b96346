'use client';

import { Age } from '@/components/age';
import { Panel } from '@/components/panel';
import { Skeleton } from '@/components/skeleton';
import { Status } from '@/components/status';
import { type Column, Table } from '@/components/table';
import { useNow } from '@/lib/now';
import { formatDuration } from '@/lib/time';

import { type Service, shownStatus } from '../api/services';
import { useServices } from '../api/use-services';

const columns = (now: number): readonly Column<Service>[] => [
  { key: 'name', head: 'Service', cell: (item) => item.name, phone: 'first' },
  {
    key: 'status',
    head: 'State',
    cell: (item) => (
      <Status status={shownStatus(item, now)} testId={`system-status-${item.name}`} />
    ),
    phone: 'figure',
  },
  { key: 'age', head: 'Heard', figure: true, cell: (item) => <Age since={item.heardAt} /> },
  {
    key: 'version',
    head: 'Version',
    phone: 'hidden',
    cell: (item) => <span data-testid={`system-version-${item.name}`}>{item.version ?? '–'}</span>,
  },
  { key: 'port', head: 'Port', figure: true, phone: 'hidden', cell: (item) => item.port ?? '–' },
  { key: 'uptime', head: 'Up', figure: true, cell: (item) => formatDuration(item.uptime_seconds) },
  {
    key: 'dependencies',
    head: 'Depends on',
    phoneLabel: '',
    cell: (item) => <Dependencies dependencies={item.dependencies} />,
  },
];

function Dependencies({ dependencies }: { dependencies: Service['dependencies'] }) {
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {Object.entries(dependencies).map(([name, state]) => (
        <span key={name} className="inline-flex items-center gap-1">
          <Status status={state === 'connected' ? state : 'down'} hideWord />
          {name}
          {state === 'connected' ? '' : `: ${state}`}
        </span>
      ))}
    </span>
  );
}

export function ServicesTable({ className = '' }: { className?: string }) {
  const query = useServices();
  const now = useNow();
  return (
    <Panel
      title="Services"
      testId="panel-services"
      className={className}
      query={query}
      skeleton={<Skeleton rows={5} height={28} />}
      meta={() => 'a beat every 5 s, stale after 3 missed'}
    >
      {({ items }) => (
        <Table
          caption="Services and their state"
          testId="services"
          columns={columns(now)}
          rows={items}
          keyOf={(item) => item.name}
        />
      )}
    </Panel>
  );
}
