import { formatDuration, formatWindow } from '@/lib/time';

import type { Run } from '../api/runs';

/** What the figures of a night are of: duration, window, symbols; and that they are generated. */
export function RunMeta({ run }: { run: Run }) {
  return (
    <>
      {run.market_kind === 'generated' ? <span className="text-warn">generated · </span> : null}
      {run.seconds === undefined ? '' : `${formatDuration(run.seconds)} · `}
      {formatWindow(run.window.from, run.window.to)} · {run.symbols.length} symbols
    </>
  );
}
