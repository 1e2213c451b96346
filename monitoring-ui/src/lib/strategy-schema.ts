import { z } from 'zod';

import { count, observed, optionalText } from './schema';

/** A strategy as every list shows it. */
export const strategyItem = z.object({
  strategy_id: z.string(),
  name: z.string(),
  symbol: z.string(),
  interval: z.string(),
  status: z.string(),
  badge: z.string().default('unproven'),
  gate: optionalText,
  gate_value: observed,
  gate_limit: observed,
  result: z
    .object({
      result_id: z.string(),
      sharpe: observed,
      total_return: observed,
      max_drawdown: observed,
      trades: count,
      profit_factor: observed,
      win_rate: observed,
      exposure: observed,
    })
    .nullish()
    .transform((value) => value ?? undefined),
  luck_sharpe: observed,
  buy_and_hold: z
    .object({ return: observed, sharpe: observed })
    .nullish()
    .transform((value) => value ?? undefined),
});

export type StrategyItem = z.infer<typeof strategyItem>;
