import { z } from 'zod';

import { count, observed, optionalText, seed, window } from '@/lib/schema';

const funnel = z.object({
  bred: count,
  distinct: count,
  traded: count,
  filtered: count,
  selected: count,
});

const orNothing = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

const reported = z.object({
  run_id: z.string(),
  kind: z.string(),
  status: z.string(),
  phase: z.string(),
  share: z.number().default(0),
  market: z.string(),
  market_kind: z.string(),
  market_date: z.string(),
  requested_at: z.string(),
  started_at: optionalText,
  finished_at: optionalText,
  seed,
  window,
  symbols: z.array(z.string()),
  evaluations: observed,
  evaluations_budget: observed,
  funnel: orNothing(funnel),
  fallen: orNothing(z.array(z.object({ gate: z.string(), count, detail: optionalText }))),
  generated: observed,
  distinct_behaviours: observed,
  return_clusters: observed,
  passed_filter: observed,
  selected: observed,
  best_sharpe: observed,
  luck_sharpe: observed,
  buy_and_hold: orNothing(
    z.array(z.object({ symbol: z.string(), return: observed, sharpe: observed })),
  ),
  seconds: observed,
  peak_memory_mb: observed,
  verdict: optionalText,
  error: optionalText,
});

/** Counts stand at 0 until a night has finished: then, and only then, they are figures. */
export const runSchema = reported.transform((run) =>
  run.status === 'finished'
    ? run
    : {
        ...run,
        funnel: undefined,
        fallen: undefined,
        generated: undefined,
        distinct_behaviours: undefined,
        return_clusters: undefined,
        passed_filter: undefined,
        selected: undefined,
        buy_and_hold: undefined,
      },
);

export const scheduleSchema = z.object({
  market_time: optionalText,
  next_night: optionalText,
  last_night: orNothing(runSchema),
});

export const startRequest = z.object({
  seed: z.number().int().nonnegative().optional(),
  evaluations: z.number().int().positive().optional(),
  window_days: z.number().int().positive().optional(),
});

export type Run = z.infer<typeof runSchema>;
export type Schedule = z.infer<typeof scheduleSchema>;
export type StartRequest = z.infer<typeof startRequest>;
export type Funnel = z.infer<typeof funnel>;
export type Fallen = NonNullable<Run['fallen']>[number];

export const isActive = ({ status }: Run): boolean => status === 'queued' || status === 'running';

export const STAGES = ['bred', 'distinct', 'traded', 'filtered', 'selected'] as const;
export type Stage = (typeof STAGES)[number];

/** The stage a gate keeps strategies out of. */
export function stageOf(gate: string): Stage {
  if (/duplicate|distinct/.test(gate)) return 'distinct';
  if (/select|correlation|cluster/.test(gate)) return 'selected';
  return 'filtered';
}

export const PHASES = ['preparing', 'searching', 'backtesting', 'filtering', 'selecting'] as const;

/** Seconds still to go, judged by what the share so far took; undefined too early to say. */
export function secondsLeft(run: Run, now: number): number | undefined {
  if (run.started_at === undefined || run.share < 0.03 || now === 0) return undefined;
  const elapsed = (now - Date.parse(run.started_at)) / 1000;
  return Math.max((elapsed / run.share) * (1 - run.share), 0);
}
