import { type QueryClient, queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';

import { call } from '@/lib/api';
import type { components } from '@/lib/api-types/market-data-service';
import type { LiveMessage } from '@/lib/live/messages';
import { amount, count, documented, list, observed, optionalText, orNothing } from '@/lib/schema';

type MarketData = components['schemas'];

export const marketSchema = documented<MarketData['MarketView']>()(
  z.object({
    market: z.string(),
    kind: z.string(),
    label: z.string(),
    rate: amount,
    market_time: optionalText,
    data_from: optionalText,
    data_to: optionalText,
    symbols: z._default(z.array(z.string()), []),
    exchange: orNothing(
      z.object({
        reachable: z.boolean(),
        clock_offset_ms: observed,
        used_weight_1m: observed,
        weight_limit_1m: observed,
      }),
    ),
    note: optionalText,
  }),
);

export const tickerSchema = documented<MarketData['TickerView']>()(
  z.object({
    symbol: z.string(),
    last_price: observed,
    price_change_percent: observed,
    bid_price: observed,
    ask_price: observed,
    volume: observed,
    quote_volume: observed,
    market_time: optionalText,
    published_at: optionalText,
  }),
);

const historySchema = documented<MarketData['Status']>()(
  z.object({
    ready: z.boolean(),
    days_required: observed,
    items: z.array(
      z.object({
        symbol: z.string(),
        from: optionalText,
        to: optionalText,
        rows: count,
        expected_rows: count,
        share: z.number(),
        status: z.string(),
        gaps: observed,
      }),
    ),
  }),
);

const collectorSchema = documented<MarketData['CollectorView']>()(
  z.object({
    name: z.string(),
    kind: z.string(),
    status: z.string(),
    last_success: optionalText,
    points: observed,
    errors: observed,
    detail: optionalText,
  }),
);

export type Market = z.infer<typeof marketSchema>;
export type Tickers = { items: z.infer<typeof tickerSchema>[] };
export type Ticker = Tickers['items'][number];
export type History = z.infer<typeof historySchema>;
export type Collector = z.infer<typeof collectorSchema>;

export const marketQuery = queryOptions({
  queryKey: ['market', 'identity'],
  queryFn: ({ signal }) => call('/api/v1/market', marketSchema, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const tickersQuery = queryOptions({
  queryKey: ['market', 'tickers'],
  queryFn: ({ signal }) => call('/api/v1/tickers', list(tickerSchema), { signal }),
});

const HISTORY_POLL_MILLIS = 5000;

/** Asked again only while history is still being filled. */
export const historyQuery = queryOptions({
  queryKey: ['market', 'history'],
  queryFn: ({ signal }) => call('/api/v1/history', historySchema, { signal }),
  refetchInterval: ({ state }) =>
    state.data?.items.every((item) => item.status === 'complete') ? false : HISTORY_POLL_MILLIS,
});

export const collectorsQuery = queryOptions({
  queryKey: ['market', 'collectors'],
  queryFn: ({ signal }) => call('/health/collectors', list(collectorSchema), { signal }),
  refetchInterval: 30_000,
});

/** Writes what the stream said into the cache: prices, and market time, which never goes back. */
export function patchMarket(client: QueryClient, messages: readonly LiveMessage[]): void {
  const latest = new Map<string, Extract<LiveMessage, { kind: 'ticker' }>>();
  let marketTime: string | undefined;
  for (const message of messages) {
    if (message.kind === 'ticker') latest.set(message.symbol, message);
    if (message.kind !== 'ticker' && message.kind !== 'candle') continue;
    if (marketTime === undefined || message.timestamp > marketTime) marketTime = message.timestamp;
  }
  if (latest.size > 0) {
    client.setQueryData(tickersQuery.queryKey, (old) => old && withTickers(old, latest));
  }
  client.setQueryData(marketQuery.queryKey, (old) => old && withTime(old, marketTime));
}

function withTickers(
  { items }: Tickers,
  latest: ReadonlyMap<string, Extract<LiveMessage, { kind: 'ticker' }>>,
): Tickers {
  const known = new Set(items.map((item) => item.symbol));
  const added = [...latest.values()].filter((ticker) => !known.has(ticker.symbol));
  return {
    items: [
      ...items.map((item) => fromMessage(latest.get(item.symbol)) ?? item),
      ...added.flatMap((ticker) => fromMessage(ticker) ?? []),
    ],
  };
}

function fromMessage(
  message: Extract<LiveMessage, { kind: 'ticker' }> | undefined,
): Ticker | undefined {
  if (!message) return undefined;
  const { symbol, last_price, price_change_percent, bid_price, ask_price, volume } = message;
  const { quote_volume, timestamp: market_time, published_at } = message;
  return {
    symbol,
    last_price,
    price_change_percent,
    bid_price,
    ask_price,
    volume,
    quote_volume,
    market_time,
    published_at,
  };
}

function withTime(market: Market, marketTime: string | undefined): Market {
  const isLater =
    marketTime !== undefined &&
    (market.market_time === undefined || Date.parse(marketTime) > Date.parse(market.market_time));
  return isLater ? { ...market, market_time: marketTime } : market;
}

/** How fast market time runs: 60 for "60", undefined for "max". */
export function rateOf(market: Market | undefined): number | undefined {
  const rate = Number(market?.rate.replace(/[×x]/, ''));
  return Number.isFinite(rate) && rate > 0 ? rate : undefined;
}
