'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';

import { Empty } from '@/components/empty';
import { Panel } from '@/components/panel';
import { Skeleton } from '@/components/skeleton';
import { formatDate } from '@/lib/time';
import { type Filters, pageNumber } from '@/lib/filters';
import { useUrlFilters } from '@/lib/url-filters';

import { runQuery, runsQuery } from '../api/queries';
import { type Run, isActive } from '../api/runs';
import { BestPanel } from './best-panel';
import { CancelNight } from './cancel-night';
import { FallenPanel } from './fallen-panel';
import { FunnelTable } from './funnel';
import { NightHistoryPanel } from './history-panel';
import { ProgressBody } from './progress-body';
import { Held, RunFigures } from './run-figures';
import { RunMeta } from './run-meta';
import { Verdict } from './verdict';

/** One night, the newest unless the URL names another, and the nights before it. */
export function NightView({ live, mayTrade }: { live: boolean; mayTrade: boolean }) {
  const [filters, change] = useUrlFilters();
  const newest = useQuery(runsQuery(0));
  const runId = filters.run ?? newest.data?.items[0]?.run_id;
  const choose = (run: string) => {
    change({ run, gate: undefined, symbol: undefined });
    window.scrollTo({ top: 0 });
  };
  return (
    <div className="grid grid-cols-12 gap-3">
      {runId === undefined ? (
        <NoNight query={newest} />
      ) : (
        <OneNight key={runId} {...{ runId, live, mayTrade, filters, change }} />
      )}
      <NightHistoryPanel
        className="col-span-12"
        selected={runId}
        choose={choose}
        page={pageNumber(filters.nights)}
        go={(page) => change({ nights: String(page) })}
      />
    </div>
  );
}

function NoNight({ query }: { query: Parameters<typeof Panel<{ items: Run[] }>>[0]['query'] }) {
  return (
    <Panel
      title="Night"
      testId="panel-night"
      className="col-span-12"
      query={query}
      skeleton={<Skeleton rows={8} height={24} />}
    >
      {() => (
        <Empty reason="No night has run yet.">
          It needs 90 days of candles of every symbol;{' '}
          <Link href="/system" className="link">
            System
          </Link>{' '}
          shows how far they are. Then start one here, or wait for 03:00 market time.
        </Empty>
      )}
    </Panel>
  );
}

interface OneNightProps {
  runId: string;
  live: boolean;
  mayTrade: boolean;
  filters: Filters;
  change: (changes: Filters) => void;
}

function OneNight({ runId, live, mayTrade, filters, change }: OneNightProps) {
  const query = useQuery(runQuery(runId, live));
  const run = query.data;
  const done = run !== undefined && run.status === 'finished';
  return (
    <>
      <Panel
        title={run ? `Night of ${formatDate(run.market_date)}` : 'Night'}
        testId="panel-night"
        className="col-span-12 lg:col-span-8"
        query={query}
        skeleton={<Skeleton rows={9} height={24} />}
        meta={(night) => <RunMeta run={night} />}
      >
        {(night) => <NightBody run={night} mayTrade={mayTrade} />}
      </Panel>
      <Panel
        title="Figures"
        testId="panel-figures"
        className="col-span-12 lg:col-span-4"
        query={query}
        skeleton={<Skeleton rows={9} height={24} />}
      >
        {(night) => <RunFigures run={night} />}
      </Panel>
      {done ? <BestPanel run={run} className="col-span-12" /> : null}
      {done ? <FallenPanel {...{ run, filters, change }} className="col-span-12" /> : null}
    </>
  );
}

function NightBody({ run, mayTrade }: { run: Run; mayTrade: boolean }) {
  return (
    <div className="flex flex-col gap-3">
      {isActive(run) ? (
        <>
          <ProgressBody run={run} />
          {mayTrade ? (
            <div>
              <CancelNight runId={run.run_id} />
            </div>
          ) : null}
        </>
      ) : (
        <Verdict run={run} prefix="night" />
      )}
      <FunnelTable run={run} prefix="night" />
      <Held run={run} />
      <p className="text-muted text-label">
        Nothing here is proven: chosen on the days it was bred on, the best of many trials looks
        good by luck. Proof needs a year of candles at the least, half of them never seen.
      </p>
    </div>
  );
}
