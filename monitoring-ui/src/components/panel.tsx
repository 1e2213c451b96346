'use client';

import type { ReactNode } from 'react';

import { Problem } from '@/lib/api';
import { useNow } from '@/lib/now';

import { Age } from './age';
import { ProblemNotice } from './problem-notice';

/** The part of a query a panel looks at. */
export interface PanelQuery<T> {
  data: T | undefined;
  error: Error | null;
  dataUpdatedAt: number;
  isFetching: boolean;
  refetch: () => unknown;
}

interface PanelProps<T> {
  title: ReactNode;
  testId: string;
  query: PanelQuery<T>;
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
  /** Right of the title: what the figures are of. */
  meta?: (data: T) => ReactNode;
  /** What to say where there is nothing; undefined where there is something. */
  empty?: (data: T) => ReactNode;
  /** Fed by the stream: its age counts, and beyond this it is stale. */
  staleAfterSeconds?: number;
  /** When the data was last heard of by its owner, if it tells; else when it came here. */
  heardAt?: (data: T) => number;
  className?: string;
  headingLevel?: 2 | 3;
}

/** A panel with all its states: skeleton, empty, error, stale, and filled. */
export function Panel<T>(props: PanelProps<T>) {
  const { title, testId, query, meta, className = '', headingLevel = 2, staleAfterSeconds } = props;
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <section
      data-testid={testId}
      aria-busy={query.data === undefined && query.error === null}
      className={`bg-surface border-line rounded-panel flex min-w-0 flex-col border p-3 ${className}`}
    >
      <header className="mb-2 flex min-h-5 flex-wrap items-baseline justify-between gap-x-3">
        <Heading className="font-semibold">{title}</Heading>
        <span className="text-muted text-label">
          {query.data === undefined ? null : meta?.(query.data)}
          {staleAfterSeconds === undefined ? null : (
            <Age since={heardAtOf(props)} prefix={meta ? ' · live · ' : 'live · '} />
          )}
        </span>
      </header>
      <PanelBody {...props} />
    </section>
  );
}

function heardAtOf<T>({ query, heardAt }: PanelProps<T>): number {
  return (query.data !== undefined && heardAt?.(query.data)) || query.dataUpdatedAt;
}

function PanelBody<T>(props: PanelProps<T>) {
  const { query, skeleton, children, empty, staleAfterSeconds } = props;
  if (query.data === undefined) {
    return query.error ? <ProblemNotice error={query.error} retry={query.refetch} /> : skeleton;
  }
  const nothing = empty?.(query.data);
  return (
    <StaleGuard
      query={query}
      heardAt={heardAtOf(props)}
      staleAfterSeconds={nothing ? undefined : staleAfterSeconds}
    >
      {nothing ?? children(query.data)}
    </StaleGuard>
  );
}

interface StaleGuardProps<T> {
  query: PanelQuery<T>;
  heardAt: number;
  staleAfterSeconds: number | undefined;
  children: ReactNode;
}

function StaleGuard<T>(props: StaleGuardProps<T>) {
  const { query, heardAt, staleAfterSeconds = Number.POSITIVE_INFINITY, children } = props;
  const now = useNow();
  const tooOld = now > 0 && now - heardAt > staleAfterSeconds * 1000;
  if (!query.error && !tooOld) return children;
  return (
    <>
      <p role="status" className="border-warn text-muted mb-2 border-l-[3px] pl-2">
        <span className="text-warn font-semibold">Stale.</span> Last heard <Age since={heardAt} />{' '}
        ago
        {query.error instanceof Problem ? `: ${query.error.title}` : ''}.{' '}
        <button type="button" className="link" onClick={() => query.refetch()}>
          Ask again
        </button>
      </p>
      <div className="opacity-55 grayscale" data-stale="true">
        {children}
      </div>
    </>
  );
}
