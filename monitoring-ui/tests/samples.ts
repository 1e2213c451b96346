import type { LiveMessage } from '@/lib/live/messages';

export const RUN_ID = 'b3f1b3f1-0000-4000-8000-000000000001';

export const run = (over: Record<string, unknown> = {}) => ({
  run_id: RUN_ID,
  kind: 'scheduled',
  status: 'running',
  phase: 'searching',
  share: 0.2,
  market: 'sample',
  market_kind: 'replay',
  market_date: '2023-11-30',
  requested_at: '2026-11-24T03:00:00Z',
  started_at: '2026-11-24T03:00:01Z',
  seed: '7',
  window: { from: '2023-09-01T00:00:00Z', to: '2023-11-30T00:00:00Z' },
  symbols: ['BTCUSDT'],
  evaluations: 1000,
  evaluations_budget: 5000,
  funnel: { bred: 0, distinct: 0, traded: 0, filtered: 0, selected: 0 },
  fallen: [],
  selected: 0,
  ...over,
});

const envelope = {
  timestamp: '2023-11-30T08:42:00Z',
  published_at: '2026-11-24T03:00:05Z',
};

export const ticker = (
  symbol: string,
  price: number,
  timestamp = envelope.timestamp,
): LiveMessage => ({
  kind: 'ticker',
  ...envelope,
  timestamp,
  symbol,
  last_price: price,
  bid_price: price,
  ask_price: price,
  volume: 1,
  quote_volume: 1,
  price_change_percent: 1.5,
});

export const progress = (
  share: number,
  over: Partial<{ finished: boolean; run_id: string }> = {},
): LiveMessage => ({
  kind: 'progress',
  ...envelope,
  job: 'night',
  run_id: RUN_ID,
  phase: 'searching',
  share,
  finished: false,
  counts: { evaluations: 1250 },
  ...over,
});

export const health = (service: string, status: string): LiveMessage => ({
  kind: 'health',
  ...envelope,
  service,
  status,
  version: '0.1.0',
  uptime_seconds: 61,
  dependencies: { postgres: 'connected' },
});
