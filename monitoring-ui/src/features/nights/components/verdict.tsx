import { Num } from '@/components/figure';

import type { Run } from '../api/runs';

/** The night in a calm sentence; finding nothing is a result like any other. */
export function Verdict({ run, prefix }: { run: Run; prefix: string }) {
  if (run.status === 'failed') {
    return (
      <p className="border-loss border-l-[3px] pl-3" data-testid={`${prefix}-error`}>
        <strong>The night failed.</strong>{' '}
        {run.error ?? 'Its cause is in the log of strategy-service.'}
      </p>
    );
  }
  if (run.status === 'cancelled') {
    return <p className="text-muted">Cancelled: nothing was selected by this night.</p>;
  }
  const nothing = run.selected === 0;
  return (
    <div className="border-accent border-l-[3px] pl-3">
      <p>
        <strong>{nothing ? 'Selected nothing, proved nothing.' : 'Proved nothing.'}</strong>{' '}
        <span data-testid={`${prefix}-verdict`}>{run.verdict}</span>
      </p>
      <p className="text-muted">
        Best Sharpe{' '}
        <Num testId={`${prefix}-best-sharpe`} value={run.best_sharpe} className="text-text" />; luck
        alone gives the best of{' '}
        <Num testId={`${prefix}-luck-trials`} value={run.evaluations} decimals={0} /> trials{' '}
        <Num testId={`${prefix}-luck-sharpe`} value={run.luck_sharpe} className="text-text" />.
        {generated(run) ? ' The prices were generated: this says nothing of a real market.' : ''}
      </p>
    </div>
  );
}

const generated = ({ market_kind: kind }: Run) => kind === 'generated';
