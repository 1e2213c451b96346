import * as z from 'zod/mini';

import type { components } from './api-types/strategy-service';
import { count, documented, observed, optionalText, orNothing } from './schema';

export type StrategyService = components['schemas'];

export const held = orNothing(z.object({ return: observed, sharpe: observed }));

/** A strategy as every list shows it. */
export const strategyItem = documented<StrategyService['StrategyItem']>()(
  z.object({
    strategy_id: z.string(),
    name: z.string(),
    symbol: z.string(),
    interval: z.string(),
    status: z.string(),
    badge: z._default(z.string(), 'unproven'),
    gate: optionalText,
    gate_value: observed,
    gate_limit: observed,
    result: orNothing(
      z.object({
        result_id: z.string(),
        sharpe: observed,
        total_return: observed,
        max_drawdown: observed,
        trades: count,
        profit_factor: observed,
        win_rate: observed,
        exposure: observed,
      }),
    ),
    luck_sharpe: observed,
    buy_and_hold: held,
  }),
);

export type StrategyItem = z.infer<typeof strategyItem>;
