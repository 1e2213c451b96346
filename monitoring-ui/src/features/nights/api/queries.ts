import { type QueryClient, keepPreviousData, queryOptions } from '@tanstack/react-query';

import { optional } from 'zod/mini';

import { call, withQuery } from '@/lib/api';
import type { LiveMessage } from '@/lib/live/messages';
import { page } from '@/lib/schema';
import { strategyItem } from '@/lib/strategy-schema';

import {
  type Run,
  type Schedule,
  type StartRequest,
  isActive,
  runSchema,
  scheduleSchema,
} from './runs';

export const HISTORY_SIZE = 20;
export const CANDIDATES_SIZE = 20;
const BEST_SIZE = 10;
/** Without the stream a running night is asked about; with it, it tells. */
const POLL_MILLIS = 2000;

const keys = {
  all: ['nights'] as const,
  runs: ['nights', 'runs'] as const,
  run: (runId: string) => ['nights', 'run', runId] as const,
  schedule: ['nights', 'schedule'] as const,
};

type Progress = Extract<LiveMessage, { kind: 'progress' }>;
interface Runs {
  items: Run[];
}

export const runsQuery = (number: number) =>
  queryOptions({
    queryKey: [...keys.runs, number],
    queryFn: ({ signal }) =>
      call(
        withQuery('/api/v1/generation-runs', { page: number, size: HISTORY_SIZE }),
        page(runSchema),
        { signal },
      ),
    placeholderData: keepPreviousData,
  });

/** The newest night, running or done. */
export const newestRunQuery = queryOptions({
  queryKey: [...keys.runs, 'newest'],
  queryFn: ({ signal }) =>
    call(withQuery('/api/v1/generation-runs', { page: 0, size: 1 }), page(runSchema), { signal }),
});

export const runQuery = (runId: string, live: boolean) =>
  queryOptions({
    queryKey: keys.run(runId),
    queryFn: ({ signal }) =>
      call(`/api/v1/generation-runs/${encodeURIComponent(runId)}`, runSchema, { signal }),
    refetchInterval: ({ state }) =>
      state.data && isActive(state.data) && !live ? POLL_MILLIS : false,
  });

export const scheduleQuery = queryOptions({
  queryKey: keys.schedule,
  queryFn: ({ signal }) => call('/api/v1/schedule', scheduleSchema, { signal }),
});

export const candidatesQuery = (runId: string, gate: string, symbol: string, number: number) =>
  queryOptions({
    queryKey: ['nights', 'candidates', runId, gate, symbol, number],
    queryFn: ({ signal }) =>
      call(
        withQuery(`/api/v1/generation-runs/${encodeURIComponent(runId)}/candidates`, {
          gate,
          symbol,
          page: number,
          size: CANDIDATES_SIZE,
        }),
        page(strategyItem),
        { signal },
      ),
    placeholderData: keepPreviousData,
  });

/** Best by Sharpe of those that came furthest. */
export const bestQuery = (run: Run) =>
  queryOptions({
    queryKey: ['nights', 'best', run.run_id, furthest(run)],
    queryFn: ({ signal }) =>
      call(
        withQuery('/api/v1/strategies', {
          run_id: run.run_id,
          status: furthest(run),
          sort: '-sharpe',
          page: 0,
          size: BEST_SIZE,
        }),
        page(strategyItem),
        { signal },
      ),
  });

export function furthest(run: Run): 'selected' | 'passed' | 'fell' {
  if ((run.selected ?? 0) > 0) return 'selected';
  return (run.passed_filter ?? 0) > 0 ? 'passed' : 'fell';
}

export const startNight = (request: StartRequest) =>
  call('/api/v1/generation-runs', runSchema, { method: 'POST', body: request });

export const cancelNight = (runId: string) =>
  call(`/api/v1/generation-runs/${encodeURIComponent(runId)}/cancel`, optional(runSchema), {
    method: 'POST',
  });

export const refreshNights = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: keys.all });

/** Writes progress into every place a run is kept; asks again when it ended or is new. */
export function patchNights(client: QueryClient, messages: readonly LiveMessage[]): void {
  const latest = new Map<string, Progress>();
  for (const message of messages) {
    if (message.kind === 'progress' && message.job === 'night') latest.set(message.run_id, message);
  }
  for (const progress of latest.values()) patchRun(client, progress);
}

function patchRun(client: QueryClient, progress: Progress): void {
  const patch = (run: Run) => (run.run_id === progress.run_id ? withProgress(run, progress) : run);
  const known: boolean[] = [];
  client.setQueryData(keys.run(progress.run_id), (run: Run | undefined) => run && patch(run));
  client.setQueriesData({ queryKey: keys.runs }, (runs: Runs | undefined) => {
    known.push(runs?.items.some((run) => run.run_id === progress.run_id) ?? false);
    return runs && { ...runs, items: runs.items.map(patch) };
  });
  client.setQueryData(keys.schedule, (schedule: Schedule | undefined) => {
    known.push(schedule?.last_night?.run_id === progress.run_id);
    return schedule?.last_night
      ? { ...schedule, last_night: patch(schedule.last_night) }
      : schedule;
  });
  const news = !known.includes(true) && isNews(client, progress.run_id);
  if (progress.finished || news) void refreshNights(client);
}

/** A run nobody here has heard of is asked for once, not at each of its events. */
function isNews(client: QueryClient, runId: string): boolean {
  const key = ['nights-heard-of', runId];
  if (client.getQueryData(key) !== undefined) return false;
  client.setQueryData(key, true);
  return true;
}

export function withProgress(run: Run, progress: Progress): Run {
  if (!isActive(run)) return run;
  return {
    ...run,
    status: 'running',
    phase: progress.phase,
    share: Math.max(run.share, progress.share),
    started_at: run.started_at ?? progress.published_at,
    evaluations: progress.counts.evaluations ?? run.evaluations,
  };
}
