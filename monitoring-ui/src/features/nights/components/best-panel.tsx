'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';

import { Empty } from '@/components/empty';
import { Panel } from '@/components/panel';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import { withQuery } from '@/lib/api';
import { formatWindow } from '@/lib/time';

import { bestQuery, furthest } from '../api/queries';
import type { Run } from '../api/runs';
import { candidateColumns, gateColumn } from './candidate-columns';

const TITLES = {
  selected: 'Best of the selected',
  passed: 'Best of those that passed the filter',
  fell: 'Best of those that fell',
};

export function BestPanel({ run, className = '' }: { run: Run; className?: string }) {
  const query = useQuery(bestQuery(run));
  const status = furthest(run);
  return (
    <Panel
      title={TITLES[status]}
      testId="panel-best"
      className={className}
      query={query}
      skeleton={<Skeleton rows={10} height={28} />}
      meta={() => `by Sharpe · ${formatWindow(run.window.from, run.window.to)}, net of costs`}
      empty={({ items }) =>
        items.length === 0 ? (
          <Empty reason="This night bred no strategy that traded.">
            A longer window, or more history, gives the rules more to act on.
          </Empty>
        ) : undefined
      }
    >
      {({ items, total }) => (
        <>
          <Table
            caption="Best candidates, with luck and buy-and-hold beside them"
            testId="best"
            columns={status === 'fell' ? [...candidateColumns, gateColumn] : candidateColumns}
            rows={items}
            keyOf={(item) => item.strategy_id}
          />
          {total > items.length ? (
            <p className="mt-2">
              <Link
                className="link"
                prefetch={false}
                href={withQuery('/strategies', { run_id: run.run_id, status })}
              >
                All {total} of them
              </Link>
            </p>
          ) : null}
        </>
      )}
    </Panel>
  );
}
