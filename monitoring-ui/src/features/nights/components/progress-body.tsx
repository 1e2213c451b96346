'use client';

import { Bar } from '@/components/bar';
import { Num, Percent } from '@/components/figure';
import { formatCount, humanise } from '@/lib/format';
import { useNow } from '@/lib/now';
import { formatDuration } from '@/lib/time';

import { PHASES, type Run, secondsLeft } from '../api/runs';

/** Phase, share, rate and time left of a running night. */
export function ProgressBody({ run }: { run: Run }) {
  const now = useNow();
  return (
    <div>
      <ol className="text-muted mb-2 flex flex-wrap gap-x-2" aria-label="Phases">
        {PHASES.map((phase) => (
          <li
            key={phase}
            aria-current={phase === run.phase ? 'step' : undefined}
            className="aria-[current=step]:text-text aria-[current=step]:font-semibold"
          >
            {humanise(phase)}
            {phase === 'selecting' ? '' : <span aria-hidden="true"> →</span>}
          </li>
        ))}
      </ol>
      <Bar share={run.share} label={`Night, ${run.phase}`} />
      <p className="mt-2 flex flex-wrap gap-x-4" data-testid="night-phase" data-value={run.phase}>
        <Percent testId="night-share" fraction={run.share} decimals={0} />
        <span>
          <Num testId="night-progress-evaluations" value={run.evaluations} decimals={0} />{' '}
          <span className="text-muted">of {formatCount(run.evaluations_budget)} evaluations</span>
        </span>
        <span className="text-muted">{pace(run, now)}</span>
      </p>
    </div>
  );
}

function pace(run: Run, now: number): string {
  if (run.status === 'queued') return 'queued: it begins as soon as a worker is free';
  const left = secondsLeft(run, now);
  if (left === undefined || run.started_at === undefined) return 'just begun';
  const elapsed = Math.max((now - Date.parse(run.started_at)) / 1000, 1);
  const rate =
    run.phase === 'searching' && run.evaluations !== undefined && run.evaluations > 0
      ? `${formatCount(run.evaluations / elapsed)} evaluations/s · `
      : '';
  return `${rate}about ${formatDuration(left)} left`;
}
