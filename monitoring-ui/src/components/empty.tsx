import type { ReactNode } from 'react';

/** Nothing here: why, and what to do next. */
export function Empty({ reason, children }: { reason: string; children?: ReactNode }) {
  return (
    <div className="py-3" data-testid="empty">
      <p>{reason}</p>
      {children ? <div className="text-muted mt-1">{children}</div> : null}
    </div>
  );
}
