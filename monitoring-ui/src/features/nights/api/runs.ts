import * as z from 'zod/mini';

import { count, documented, observed, optionalText, orNothing, seed, window } from '@/lib/schema';
import type { StrategyService } from '@/lib/strategy-schema';

const fallen = z.array(z.object({ gate: z.string(), count, detail: optionalText }));

const funnel = z.object({
  bred: count,
  distinct: count,
  traded: count,
  filtered: count,
  selected: count,
});

const reported = documented<StrategyService['RunView']>()(
  z.object({
    run_id: z.string(),
    kind: z.string(),
    status: z.string(),
    phase: z.string(),
    share: z._default(z.number(), 0),
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
    fallen: orNothing(fallen),
    stages: orNothing(z.array(z.object({ stage: z.string(), count, fallen }))),
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
  }),
);

/** Counts stand at 0 until a night has finished: then, and only then, they are figures. */
export const runSchema = z.pipe(
  reported,
  z.transform((run) =>
    run.status === 'finished'
      ? run
      : {
          ...run,
          funnel: undefined,
          fallen: undefined,
          stages: undefined,
          generated: undefined,
          distinct_behaviours: undefined,
          return_clusters: undefined,
          passed_filter: undefined,
          selected: undefined,
          buy_and_hold: undefined,
        },
  ),
);

export const scheduleSchema = documented<StrategyService['Schedule']>()(
  z.object({
    market_time: optionalText,
    next_night: optionalText,
    last_night: orNothing(runSchema),
  }),
);

export type Run = z.infer<typeof runSchema>;
export type Schedule = z.infer<typeof scheduleSchema>;
export type StartRequest = StrategyService['StartRun'];
export type Funnel = z.infer<typeof funnel>;
export type Fallen = NonNullable<Run['fallen']>[number];

export const isActive = ({ status }: Run): boolean => status === 'queued' || status === 'running';

export const STAGES = ['bred', 'distinct', 'traded', 'filtered', 'selected'] as const;
export type Stage = (typeof STAGES)[number];

/** Of all that were bred, those that are no strategy of the night, and why. */
export const notKept = ({ stages = [] }: Run): Fallen[] =>
  stages
    .filter(({ stage }) => stage === 'evaluated_distinct' || stage === 'kept')
    .flatMap(({ fallen }) => fallen)
    .filter(({ count }) => count > 0);

/** The stage a gate keeps strategies out of. */
export function stageOf(gate: string): Stage {
  if (/duplicate|distinct/.test(gate)) return 'distinct';
  if (/select|correlation|cluster/.test(gate)) return 'selected';
  return 'filtered';
}

/** The gate that stopped most, of those that look at results. */
export function fullestGate(run: Run): string {
  const gates = (run.fallen ?? []).filter(({ gate }) => stageOf(gate) === 'filtered');
  return gates.sort((a, b) => b.count - a.count)[0]?.gate ?? '';
}

export const PHASES = ['preparing', 'searching', 'backtesting', 'filtering', 'selecting'] as const;

/** Seconds still to go, judged by what the share so far took; undefined too early to say. */
export function secondsLeft(run: Run, now: number): number | undefined {
  if (run.started_at === undefined || run.share < 0.03 || now === 0) return undefined;
  const elapsed = (now - Date.parse(run.started_at)) / 1000;
  return Math.max((elapsed / run.share) * (1 - run.share), 0);
}
