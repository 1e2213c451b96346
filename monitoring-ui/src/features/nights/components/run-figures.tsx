import { type Fact, Facts } from '@/components/facts';
import { DeltaPercent, Figure, Num } from '@/components/figure';
import { formatDateTime, formatDuration, formatWindow } from '@/lib/time';

import type { Run } from '../api/runs';

/** The figures of a night as the command line prints them. */
export function RunFigures({ run }: { run: Run }) {
  return <Facts facts={[...figures(run), ...conditions(run)]} />;
}

/** What simply holding each symbol over the window gave. */
export function Held({ run }: { run: Run }) {
  if (!run.buy_and_hold || run.buy_and_hold.length === 0) return null;
  return (
    <section>
      <h3 className="text-muted text-label mb-1">
        Buy and hold, {formatWindow(run.window.from, run.window.to)}, after costs
      </h3>
      <Facts className="grid gap-x-8 md:grid-cols-2" facts={run.buy_and_hold.map(heldFact)} />
    </section>
  );
}

function figures(run: Run): Fact[] {
  const number = (name: string, key: string, value: number | undefined, unit?: string): Fact => ({
    name,
    value: <Num testId={`night-${key}`} value={value} decimals={0} {...(unit ? { unit } : {})} />,
  });
  return [
    number('Evaluations', 'evaluations', run.evaluations),
    number('Generated', 'generated', run.generated),
    number('Distinct behaviours', 'distinct-behaviours', run.distinct_behaviours),
    number('Clusters of returns', 'return-clusters', run.return_clusters),
    number('Passed the filter', 'passed-filter', run.passed_filter),
    number('Selected for paper', 'selected', run.selected),
    {
      name: 'Took',
      value: (
        <Figure testId="night-seconds" raw={run.seconds}>
          {formatDuration(run.seconds)}
        </Figure>
      ),
    },
    number('Peak memory', 'peak-memory', run.peak_memory_mb, 'MB'),
  ];
}

function conditions(run: Run): Fact[] {
  return [
    {
      name: 'Seed',
      value: (
        <span data-testid="night-seed" className="break-all">
          {run.seed}
        </span>
      ),
    },
    { name: 'Market', value: <span data-testid="night-market">{run.market}</span> },
    { name: 'Started', value: `${formatDateTime(run.started_at)} real time` },
  ];
}

function heldFact(held: {
  symbol: string;
  return?: number | undefined;
  sharpe?: number | undefined;
}): Fact {
  return {
    name: held.symbol,
    value: (
      <span className="inline-flex gap-3">
        <DeltaPercent testId={`night-held-return-${held.symbol}`} fraction={held.return} />
        <span className="text-muted">
          Sharpe <Num testId={`night-held-sharpe-${held.symbol}`} value={held.sharpe} />
        </span>
      </span>
    ),
  };
}
