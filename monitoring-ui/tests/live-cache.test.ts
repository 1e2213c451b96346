import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { marketQuery, patchMarket, tickersQuery } from '@/features/market/api/market';
import { newestRunQuery, patchNights, runQuery } from '@/features/nights/api/queries';
import { runSchema } from '@/features/nights/api/runs';
import {
  asHeard,
  patchServices,
  servicesQuery,
  shownStatus,
} from '@/features/services/api/services';

import { RUN_ID, health, progress, run, ticker } from './samples';

let client: QueryClient;

beforeEach(() => {
  client = new QueryClient();
});

const market = {
  market: 'sample',
  kind: 'replay',
  label: 'Replay',
  rate: '60',
  market_time: '2023-11-30T08:41:00Z',
  data_from: undefined,
  data_to: undefined,
  symbols: ['BTCUSDT'],
  exchange: undefined,
  note: undefined,
};

describe('prices', () => {
  beforeEach(() => {
    client.setQueryData(marketQuery.queryKey, market);
    client.setQueryData(tickersQuery.queryKey, {
      items: [
        {
          symbol: 'BTCUSDT',
          last_price: 1,
          price_change_percent: 0,
          bid_price: 1,
          ask_price: 1,
          volume: 1,
          quote_volume: 1,
          market_time: undefined,
          published_at: undefined,
        },
      ],
    });
  });

  it('take the newest of several tickers', () => {
    patchMarket(client, [ticker('BTCUSDT', 2), ticker('BTCUSDT', 3)]);
    expect(client.getQueryData(tickersQuery.queryKey)?.items[0]?.last_price).toBe(3);
  });

  it('add a symbol that was not there', () => {
    patchMarket(client, [ticker('ETHUSDT', 5)]);
    expect(client.getQueryData(tickersQuery.queryKey)?.items.map(({ symbol }) => symbol)).toEqual([
      'BTCUSDT',
      'ETHUSDT',
    ]);
  });

  it('move market time on, never back', () => {
    patchMarket(client, [ticker('BTCUSDT', 2)]);
    patchMarket(client, [ticker('BTCUSDT', 2, '2023-11-30T08:00:00Z')]);
    expect(client.getQueryData(marketQuery.queryKey)?.market_time).toBe('2023-11-30T08:42:00Z');
  });

  it('invent nothing where nothing was loaded', () => {
    client.clear();
    patchMarket(client, [ticker('BTCUSDT', 2)]);
    expect(client.getQueryData(tickersQuery.queryKey)).toBeUndefined();
  });
});

describe('services', () => {
  const answer = {
    items: ['strategy-service', 'exchange-simulator'].map((name) => ({
      name,
      port: 8006,
      status: 'healthy',
      version: '0.1.0',
      uptime_seconds: 1,
      dependencies: {},
      checked_at: '2026-11-24T03:00:00Z',
    })),
  };
  const start = Date.parse('2026-11-24T03:00:00Z');

  it('are stale after three missed beats, and fresh again with the next', () => {
    client.setQueryData(servicesQuery.queryKey, asHeard(answer, undefined, start));
    patchServices(client, [health('strategy-service', 'healthy')], start);
    const [strategy] = client.getQueryData(servicesQuery.queryKey)?.items ?? [];
    expect(strategy && shownStatus(strategy, start + 14_000)).toBe('healthy');
    expect(strategy && shownStatus(strategy, start + 16_000)).toBe('stale');
  });

  it('that never beat are judged by how often they are asked about', () => {
    const { items } = asHeard(answer, undefined, start);
    const simulator = items[1];
    expect(simulator && shownStatus(simulator, start + 60_000)).toBe('healthy');
    expect(simulator && shownStatus(simulator, start + 90_000)).toBe('stale');
  });

  it('stay known as beating over an answer', () => {
    client.setQueryData(servicesQuery.queryKey, asHeard(answer, undefined, start));
    patchServices(client, [health('strategy-service', 'degraded')], start);
    const again = asHeard(answer, client.getQueryData(servicesQuery.queryKey), start);
    expect(again.items.map(({ beats }) => beats)).toEqual([true, false]);
  });
});

describe('nights', () => {
  const stored = () => client.getQueryData(runQuery(RUN_ID, true).queryKey);

  beforeEach(() => {
    client.setQueryData(runQuery(RUN_ID, true).queryKey, runSchema.parse(run()));
    client.setQueryData(newestRunQuery.queryKey, {
      items: [runSchema.parse(run())],
      page: 0,
      size: 1,
      total: 1,
    });
  });

  it('move on with progress, in every place a run is kept', () => {
    patchNights(client, [progress(0.25)]);
    expect(stored()).toMatchObject({ share: 0.25, evaluations: 1250 });
    expect(client.getQueryData(newestRunQuery.queryKey)?.items[0]?.share).toBe(0.25);
  });

  it('never step back when events overtake an answer', () => {
    patchNights(client, [progress(0.1)]);
    expect(stored()?.share).toBe(0.2);
  });

  it('are asked for again when they end', () => {
    const invalidate = vi.spyOn(client, 'invalidateQueries');
    patchNights(client, [progress(0.25)]);
    expect(invalidate).not.toHaveBeenCalled();
    patchNights(client, [progress(1, { finished: true })]);
    expect(invalidate).toHaveBeenCalledOnce();
  });

  it('nobody has heard of are asked for once', () => {
    const invalidate = vi.spyOn(client, 'invalidateQueries');
    patchNights(client, [progress(0.1, { run_id: 'new' })]);
    patchNights(client, [progress(0.2, { run_id: 'new' })]);
    expect(invalidate).toHaveBeenCalledOnce();
  });
});
