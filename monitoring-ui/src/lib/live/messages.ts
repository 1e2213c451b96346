import * as z from 'zod/mini';

import { amount, observed } from '@/lib/schema';

const envelope = z.object({ timestamp: z.string(), published_at: z.string() });

const ticker = z.extend(envelope, {
  symbol: z.string(),
  last_price: observed,
  bid_price: observed,
  ask_price: observed,
  volume: observed,
  quote_volume: observed,
  price_change_percent: observed,
});

const candle = z.extend(envelope, {
  symbol: z.string(),
  interval: z.string(),
  open_time: z.string(),
  open: z.number(),
  high: z.number(),
  low: z.number(),
  close: z.number(),
  closed: z.boolean(),
});

const health = z.extend(envelope, {
  service: z.string(),
  status: z.string(),
  version: z.string(),
  uptime_seconds: z.number(),
  port: z.optional(z.number()),
  dependencies: z._default(z.record(z.string(), z.string()), {}),
});

const progress = z.extend(envelope, {
  job: z.string(),
  run_id: z.string(),
  phase: z.string(),
  share: z.number(),
  finished: z.boolean(),
  counts: z._default(z.record(z.string(), z.number()), {}),
});

const alert = z.extend(envelope, {
  service: z.string(),
  severity: z.string(),
  title: z.string(),
  detail: z._default(z.string(), ''),
});

const trade = z.extend(envelope, { symbol: z.string(), price: amount });

const schemas = { ticker, candle, health, progress, alert, trade };

export type Ticker = z.infer<typeof ticker>;
export type LiveCandle = z.infer<typeof candle>;
export type Health = z.infer<typeof health>;
export type Progress = z.infer<typeof progress>;
export type Alert = z.infer<typeof alert>;

export type LiveMessage =
  | ({ kind: 'ticker' } & Ticker)
  | ({ kind: 'candle' } & LiveCandle)
  | ({ kind: 'health' } & Health)
  | ({ kind: 'progress' } & Progress)
  | ({ kind: 'alert' } & Alert)
  | ({ kind: 'trade' } & z.infer<typeof trade>);

const isKnown = (event: string): event is keyof typeof schemas => event in schemas;

/** The message of a stream event; undefined where it is of no kind, or no form, used here. */
export function readMessage(event: string, data: string): LiveMessage | undefined {
  if (!isKnown(event)) return undefined;
  try {
    const parsed = schemas[event].safeParse(JSON.parse(data));
    return parsed.success ? ({ kind: event, ...parsed.data } as LiveMessage) : undefined;
  } catch {
    return undefined;
  }
}
