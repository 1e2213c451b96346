'use client';

import { formatCount } from '@/lib/format';

interface PagerProps {
  page: number;
  size: number;
  total: number;
  go: (page: number) => void;
  label: string;
}

/** Which rows are shown of how many, and the pages beside. */
export function Pager({ page, size, total, go, label }: PagerProps) {
  const last = Math.max(Math.ceil(total / size) - 1, 0);
  const first = total === 0 ? 0 : page * size + 1;
  return (
    <nav aria-label={label} className="mt-2 flex items-center justify-between gap-3">
      <span className="text-muted text-label">
        {formatCount(first)}–{formatCount(Math.min((page + 1) * size, total))} of{' '}
        <span data-testid={`${label.toLowerCase().replaceAll(' ', '-')}-total`} data-value={total}>
          {formatCount(total)}
        </span>
      </span>
      {last === 0 ? null : (
        <span className="flex gap-2">
          <button
            type="button"
            className="control"
            disabled={page === 0}
            onClick={() => go(page - 1)}
          >
            Previous
          </button>
          <button
            type="button"
            className="control"
            disabled={page >= last}
            onClick={() => go(page + 1)}
          >
            Next
          </button>
        </span>
      )}
    </nav>
  );
}
