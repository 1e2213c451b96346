'use client';

import { formatDuration } from '@/lib/time';
import { useNow } from '@/lib/now';

/** How long ago something was heard, counting. */
export function Age({
  since,
  prefix = '',
  testId,
}: {
  since: number;
  prefix?: string;
  testId?: string;
}) {
  const now = useNow();
  if (now === 0 || since === 0) return null;
  return (
    <span data-testid={testId} className="whitespace-nowrap">
      {prefix}
      {formatDuration(Math.max(now - since, 0) / 1000)}
    </span>
  );
}
