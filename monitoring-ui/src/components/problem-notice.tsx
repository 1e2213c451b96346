'use client';

import { Problem } from '@/lib/api';

/** What failed, how to name it to somebody, and a way to try again. */
export function ProblemNotice({ error, retry }: { error: Error; retry?: () => unknown }) {
  const problem = error instanceof Problem ? error : undefined;
  return (
    <div role="alert" className="border-loss border-l-[3px] py-1 pl-3">
      <p className="font-semibold">{problem?.title ?? 'Something went wrong on this page'}</p>
      <p className="text-muted">{problem?.detail ?? (problem ? '' : error.message)}</p>
      {problem?.errors.map(({ field, message }) => (
        <p key={field} className="text-muted">
          {field}: {message}
        </p>
      ))}
      {problem?.correlationId ? (
        <p className="text-muted text-label mt-1 break-all">
          Correlation id <code>{problem.correlationId}</code>
        </p>
      ) : null}
      {retry ? (
        <button type="button" className="control mt-2" onClick={() => retry()}>
          Try again
        </button>
      ) : null}
    </div>
  );
}
