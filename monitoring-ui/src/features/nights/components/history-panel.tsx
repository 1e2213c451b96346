'use client';

import { useQuery } from '@tanstack/react-query';

import { Empty } from '@/components/empty';
import { Num } from '@/components/figure';
import { Pager } from '@/components/pager';
import { Panel } from '@/components/panel';
import { Skeleton } from '@/components/skeleton';
import { Status } from '@/components/status';
import { type Column, Table } from '@/components/table';
import { formatDate, formatDuration, formatWindow } from '@/lib/time';

import { runsQuery } from '../api/queries';
import type { Run } from '../api/runs';

const columns: readonly Column<Run>[] = [
  {
    key: 'date',
    head: 'Market date',
    phone: 'first',
    cell: (run) => (
      <>
        {formatDate(run.market_date)}{' '}
        <span className="text-muted">{run.kind === 'scheduled' ? 'scheduled' : 'on demand'}</span>
      </>
    ),
  },
  { key: 'status', head: 'State', cell: (run) => <Status status={run.status} />, phone: 'figure' },
  {
    key: 'window',
    head: 'Window',
    phone: 'hidden',
    cell: (run) => formatWindow(run.window.from, run.window.to),
  },
  figure('evaluations', 'Evaluations', (run) => run.evaluations, 'hidden'),
  figure('distinct', 'Distinct', (run) => run.distinct_behaviours, 'hidden'),
  figure('clusters', 'Clusters', (run) => run.return_clusters, 'hidden'),
  figure('passed', 'Passed', (run) => run.passed_filter),
  figure('selected', 'Selected', (run) => run.selected),
  figure('best', 'Best Sharpe', (run) => run.best_sharpe, undefined, 2),
  figure('luck', 'Luck', (run) => run.luck_sharpe, undefined, 2),
  {
    key: 'seconds',
    head: 'Took',
    figure: true,
    phone: 'hidden',
    cell: (run) => formatDuration(run.seconds),
  },
];

function figure(
  key: string,
  head: string,
  value: (run: Run) => number | undefined,
  phone?: 'hidden',
  decimals = 0,
): Column<Run> {
  return {
    key,
    head,
    figure: true,
    ...(phone ? { phone } : {}),
    cell: (run) => <Num testId={`history-${key}`} value={value(run)} decimals={decimals} />,
  };
}

interface HistoryPanelProps {
  selected: string | undefined;
  choose: (runId: string) => void;
  page: number;
  go: (page: number) => void;
  className?: string;
}

/** The nights so far; Enter or a click shows one above. */
export function NightHistoryPanel(props: HistoryPanelProps) {
  const query = useQuery(runsQuery(props.page));
  return (
    <Panel
      title="Nights so far"
      testId="panel-nights"
      className={props.className ?? ''}
      query={query}
      skeleton={<Skeleton rows={5} height={28} />}
      empty={({ total }) =>
        total === 0 ? (
          <Empty reason="No night has run yet.">
            Start one above, or wait for 03:00 market time.
          </Empty>
        ) : undefined
      }
    >
      {({ items, page, size, total }) => (
        <>
          <Table
            caption="Nights, newest first"
            testId="nights"
            columns={columns}
            rows={items}
            keyOf={(run) => run.run_id}
            selected={{ key: props.selected, choose: (run) => props.choose(run.run_id) }}
          />
          <Pager label="Nights" page={page} size={size} total={total} go={props.go} />
        </>
      )}
    </Panel>
  );
}
