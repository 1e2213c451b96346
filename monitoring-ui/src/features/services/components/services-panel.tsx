'use client';

import Link from 'next/link';

import { Age } from '@/components/age';
import { Empty } from '@/components/empty';
import { Panel } from '@/components/panel';
import { Skeleton } from '@/components/skeleton';
import { Status } from '@/components/status';
import { useNow } from '@/lib/now';

import { type Service, shortName, shownStatus } from '../api/services';
import { useServices } from '../api/use-services';

const noServices = (items: readonly Service[]) =>
  items.length === 0 ? <Empty reason="The gateway knows of no service." /> : undefined;

/** Every service in a line: state, and how old that news is. */
export function ServicesPanel({ className = '' }: { className?: string }) {
  const query = useServices();
  const now = useNow();
  return (
    <Panel
      title={
        <Link href="/system" prefetch={false} className="link">
          Services
        </Link>
      }
      testId="panel-services"
      className={className}
      query={query}
      skeleton={<Skeleton rows={4} />}
      meta={({ items }) => <Fresh items={items} now={now} />}
      empty={({ items }) => noServices(items)}
    >
      {({ items }) => (
        <>
          <ul className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-1 2xl:grid-cols-2">
            {items.map((service) => (
              <ServiceLine key={service.name} service={service} now={now} />
            ))}
          </ul>
          <Troubles items={items} now={now} />
        </>
      )}
    </Panel>
  );
}

function Fresh({ items, now }: { items: readonly Service[]; now: number }) {
  const healthy = items.filter((item) => shownStatus(item, now) === 'healthy').length;
  return (
    <span data-testid="services-healthy" data-value={healthy}>
      {healthy} of {items.length} healthy
    </span>
  );
}

function ServiceLine({ service, now }: { service: Service; now: number }) {
  const status = shownStatus(service, now);
  return (
    <li
      className={`flex min-h-7 items-center justify-between gap-3 ${status === 'stale' ? 'opacity-70' : ''}`}
    >
      <span className="flex min-w-0 items-center gap-2">
        <Status status={status} testId={`service-status-${service.name}`} hideWord />
        <span className="truncate" title={service.name}>
          {shortName(service.name)}
        </span>
      </span>
      <span className="text-muted text-label">
        {status === 'healthy' ? '' : `${status} · `}
        <Age since={service.heardAt} />
      </span>
    </li>
  );
}

function Troubles({ items, now }: { items: readonly Service[]; now: number }) {
  const troubled = items.filter((item) => shownStatus(item, now) !== 'healthy');
  if (troubled.length === 0) return null;
  return (
    <div role="status" className="border-warn text-muted mt-2 border-l-[3px] pl-3">
      {troubled.map((service) => (
        <p key={service.name}>{trouble(service, shownStatus(service, now))}</p>
      ))}
    </div>
  );
}

function trouble(service: Service, status: string): string {
  const name = shortName(service.name);
  if (status === 'stale') return `${name}: no heartbeat. What it said last is greyed and dated.`;
  const missing = Object.entries(service.dependencies)
    .filter(([, state]) => state !== 'connected')
    .map(([dependency, state]) => `${dependency} ${state}`);
  const cause = missing.length > 0 ? `: ${missing.join(', ')}` : '';
  return `${name} is ${status}${cause}. Its log: ./mastertrade logs ${service.name}`;
}
