'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import type { ReactNode } from 'react';

import { Panel } from '@/components/panel';
import { Skeleton } from '@/components/skeleton';
import { formatDate } from '@/lib/time';

import { newestRunQuery } from '../api/queries';
import { type Run, isActive } from '../api/runs';
import { FunnelTable } from './funnel';
import { ProgressBody } from './progress-body';
import { RunMeta } from './run-meta';
import { Verdict } from './verdict';

/** The funnel of the last night, or the night as it runs. */
export function LastNightPanel({
  className = '',
  firstSteps,
}: {
  className?: string;
  firstSteps: ReactNode;
}) {
  const query = useQuery(newestRunQuery);
  const night = query.data?.items[0];
  return (
    <Panel
      title={
        <Link href="/night" prefetch={false} className="link">
          {headline(night)}
        </Link>
      }
      testId="panel-last-night"
      className={className}
      query={query}
      skeleton={<Skeleton rows={6} height={24} />}
      meta={({ items: [run] }) => (run ? <RunMeta run={run} /> : null)}
      empty={({ items: [run] }) => (run ? undefined : firstSteps)}
    >
      {({ items: [run] }) =>
        run && (
          <div className="flex flex-col gap-3">
            {isActive(run) ? <ProgressBody run={run} /> : <Verdict run={run} prefix="last-night" />}
            <FunnelTable run={run} prefix="last-night" />
          </div>
        )
      }
    </Panel>
  );
}

function headline(night: Run | undefined): string {
  if (!night) return 'Last night';
  return `${isActive(night) ? 'Night running' : 'Last night'}, ${formatDate(night.market_date)}`;
}
