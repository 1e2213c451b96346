import * as z from 'zod/mini';

import type { components } from '@/lib/api-types/market-data-service';
import {
  amount,
  count,
  documented,
  observed,
  optionalText,
  page,
  seed,
  window,
} from '@/lib/schema';
import { type StrategyService, held, strategyItem } from '@/lib/strategy-schema';

type MarketData = components['schemas'];

const listed = documented<StrategyService['StrategyItem']>()(
  z.extend(strategyItem, {
    created_at: optionalText,
    version: observed,
  }),
);

export const strategyPage = page(listed);

export const gateSchema = z.object({
  name: z.string(),
  value: observed,
  limit: observed,
  passed: z.boolean(),
});

export const strategySchema = documented<StrategyService['StrategyDetail']>()(
  z.extend(listed, {
    document: z.unknown(),
    rules_in_words: z._default(z.array(z.string()), []),
    results: z._default(
      z.array(
        z.object({ result_id: z.string(), window, created_at: optionalText, kind: optionalText }),
      ),
      [],
    ),
    gates: z._default(z.array(gateSchema), []),
  }),
);

const metric = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const resultSchema = documented<StrategyService['StrategyResult']>()(
  z.object({
    result_id: z.string(),
    strategy_id: z.string(),
    symbol: z.string(),
    interval: optionalText,
    window,
    metrics: z.pipe(
      z.record(z.string(), z.unknown()),
      z.transform((metrics) => {
        const entries = Object.entries(metrics).flatMap(([name, value]) => {
          const parsed = metric.safeParse(value);
          return parsed.success ? [[name, parsed.data] as const] : [];
        });
        return Object.fromEntries(entries);
      }),
    ),
    provenance: z.object({
      data_hash: z.string(),
      rows: observed,
      strategy_hash: z.string(),
      engine_version: z.string(),
      cost_model: z.unknown(),
      initial_capital: z.optional(amount),
      seed,
      trades_hash: z.string(),
    }),
    buy_and_hold: held,
  }),
);

export const tradeSchema = documented<StrategyService['TradeRow']>()(
  z.object({
    sequence: count,
    entry_time: z.string(),
    exit_time: z.string(),
    entry_price: amount,
    exit_price: amount,
    quantity: amount,
    fees: amount,
    pnl: amount,
    return: observed,
    exit_reason: z.string(),
  }),
);

export const equitySchema = documented<StrategyService['EquityCurve']>()(
  z.object({
    points: z.array(
      z.object({
        date: z.string(),
        equity: observed,
        buy_and_hold: observed,
        drawdown: observed,
      }),
    ),
  }),
);

export const candlesSchema = documented<MarketData['CandleList']>()(
  z.object({
    symbol: z.string(),
    interval: z.string(),
    candles: z.array(
      z.object({
        open_time: z.string(),
        open: z.number(),
        high: z.number(),
        low: z.number(),
        close: z.number(),
      }),
    ),
  }),
);

export const reproductionSchema = documented<StrategyService['Reproduction']>()(
  z.object({
    result_id: z.string(),
    identical: z.boolean(),
    expected_hash: z.string(),
    actual_hash: z.string(),
    same_data: z._default(z.boolean(), true),
    trades: observed,
    seconds: observed,
  }),
);

export type ListedStrategy = z.infer<typeof listed>;
export type Strategy = z.infer<typeof strategySchema>;
export type Gate = z.infer<typeof gateSchema>;
export type Result = z.infer<typeof resultSchema>;
export type Trade = z.infer<typeof tradeSchema>;
export type Equity = z.infer<typeof equitySchema>;
export type Candles = z.infer<typeof candlesSchema>;
