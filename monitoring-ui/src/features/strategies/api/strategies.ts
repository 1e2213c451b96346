import { z } from 'zod';

import { amount, count, observed, optionalText, page, seed, window } from '@/lib/schema';
import { strategyItem } from '@/lib/strategy-schema';

const listed = strategyItem.extend({
  created_at: optionalText,
  version: observed,
});

export const strategyPage = page(listed);

export const gateSchema = z.object({
  name: z.string(),
  value: observed,
  limit: observed,
  passed: z.boolean(),
});

export const strategySchema = listed.extend({
  document: z.unknown(),
  rules_in_words: z.array(z.string()).default([]),
  results: z
    .array(
      z.object({ result_id: z.string(), window, created_at: optionalText, kind: optionalText }),
    )
    .default([]),
  gates: z
    .array(gateSchema)
    .nullish()
    .transform((value) => value ?? []),
});

const metric = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const resultSchema = z.object({
  result_id: z.string(),
  strategy_id: z.string(),
  symbol: z.string(),
  interval: optionalText,
  window,
  metrics: z.record(z.string(), z.unknown()).transform((metrics) => {
    const entries = Object.entries(metrics).flatMap(([name, value]) => {
      const parsed = metric.safeParse(value);
      return parsed.success ? [[name, parsed.data] as const] : [];
    });
    return Object.fromEntries(entries);
  }),
  provenance: z.object({
    data_hash: z.string(),
    rows: observed,
    strategy_hash: z.string(),
    engine_version: z.string(),
    cost_model: z.unknown(),
    initial_capital: amount.optional(),
    seed,
    trades_hash: z.string(),
  }),
  buy_and_hold: z
    .object({ return: observed, sharpe: observed })
    .nullish()
    .transform((value) => value ?? undefined),
});

export const tradeSchema = z.object({
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
});

export const equitySchema = z.object({
  points: z.array(
    z.object({
      date: z.string(),
      equity: observed,
      buy_and_hold: observed,
      drawdown: observed,
    }),
  ),
});

export const candlesSchema = z.object({
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
});

export const reproductionSchema = z.object({
  result_id: z.string(),
  identical: z.boolean(),
  expected_hash: z.string(),
  actual_hash: z.string(),
  same_data: z.boolean().default(true),
  trades: observed,
  seconds: observed,
});

export const symbolsSchema = z.object({
  items: z.array(
    z.object({
      symbol: z.string(),
      base_asset: z.string(),
      quote_asset: z.string(),
      tick_size: amount,
      lot_size: amount,
    }),
  ),
});

export type ListedStrategy = z.infer<typeof listed>;
export type Strategy = z.infer<typeof strategySchema>;
export type Gate = z.infer<typeof gateSchema>;
export type Result = z.infer<typeof resultSchema>;
export type Trade = z.infer<typeof tradeSchema>;
export type Equity = z.infer<typeof equitySchema>;
export type Candles = z.infer<typeof candlesSchema>;
export type Instrument = z.infer<typeof symbolsSchema>['items'][number];
