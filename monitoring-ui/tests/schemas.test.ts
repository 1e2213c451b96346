import { describe, expect, it } from 'vitest';

import { runSchema, scheduleSchema, secondsLeft, stageOf } from '@/features/nights/api/runs';
import { barOf, spanAround } from '@/features/strategies/api/candle-window';
import { tradeSchema } from '@/features/strategies/api/strategies';
import { Problem, parseJson, problemOf, withQuery } from '@/lib/api';
import { observed } from '@/lib/schema';
import { changedQuery, pageNumber } from '@/lib/filters';

import { run } from './samples';

describe('a run', () => {
  it('keeps the last digit of a 64-bit seed', () => {
    const parsed = parseJson('{"seed":-7263518842301177365,"n":1}');
    expect(parsed).toEqual({ seed: '-7263518842301177365', n: 1 });
  });

  it('shows no count before it has finished, since all are 0 until then', () => {
    expect(runSchema.parse(run()).selected).toBeUndefined();
    expect(runSchema.parse(run()).funnel).toBeUndefined();
    expect(runSchema.parse(run({ status: 'finished' })).selected).toBe(0);
  });

  it('may be missing from the schedule', () => {
    expect(scheduleSchema.parse({ last_bars: [] }).last_night).toBeUndefined();
  });

  it('tells the time left by the share done', () => {
    const parsed = runSchema.parse(run({ share: 0.25 }));
    expect(secondsLeft(parsed, Date.parse('2026-11-24T03:00:11Z'))).toBe(30);
    expect(secondsLeft(runSchema.parse(run({ share: 0 })), 1)).toBeUndefined();
  });

  it.each([
    ['distinct', 'distinct'],
    ['sharpe', 'filtered'],
    ['trades', 'filtered'],
    ['correlation', 'selected'],
  ])('puts the gate %s before %s', (gate, stage) => {
    expect(stageOf(gate)).toBe(stage);
  });
});

describe('figures', () => {
  it('that could not be computed are absent, not 0', () => {
    expect([null, 'NaN', undefined, '1.5', 2].map((value) => observed.parse(value))).toEqual([
      undefined,
      undefined,
      undefined,
      1.5,
      2,
    ]);
  });

  it('of trades stay the strings they came as', () => {
    const trade = tradeSchema.parse(sampleTrade);
    expect(trade.pnl).toBe('-0.65000000');
  });
});

const sampleTrade = {
  sequence: 1,
  entry_time: '2023-09-02T00:05:00Z',
  exit_time: '2023-09-02T01:05:00Z',
  entry_price: '42928.07',
  exit_price: '42902.18',
  quantity: '0.00582',
  fees: '0.5',
  pnl: '-0.65000000',
  return: -0.0026,
  exit_reason: 'stop',
};

describe('the candles around a trade', () => {
  const trade = tradeSchema.parse(sampleTrade);

  it('begin before its entry on its own interval', () => {
    expect(spanAround(trade, '5m')).toEqual({
      interval: '5m',
      from: '2023-09-01T14:05:00Z',
      to: '2023-09-02T06:05:00Z',
    });
  });

  it('become coarser where it was long', () => {
    const long = { ...trade, exit_time: '2023-09-09T00:05:00Z' };
    expect(spanAround(long, '1m').interval).toBe('15m');
  });

  it('hold its entry in the bar it fell in', () => {
    expect(barOf('2023-09-02T00:07:31Z', '5m')).toBe(Date.parse('2023-09-02T00:05:00Z') / 1000);
  });
});

describe('a problem', () => {
  it('carries title, detail and correlation id', () => {
    const body = '{"title":"Nothing to trade","detail":"no symbol","correlation_id":"c-1"}';
    expect(problemOf(409, body)).toMatchObject({
      status: 409,
      title: 'Nothing to trade',
      detail: 'no symbol',
      correlationId: 'c-1',
    });
  });

  it('says the status where the answer is no problem document', () => {
    expect(problemOf(502, '<html>', 'c-2')).toEqual(
      new Problem(502, 'The server answered 502', undefined, 'c-2'),
    );
  });
});

describe('the URL', () => {
  it('begins at the first page again when a filter changes', () => {
    const query = new URLSearchParams('status=fell&page=3');
    expect(changedQuery(query, { status: 'selected' })).toBe('?status=selected');
  });

  it('loses a filter that is emptied', () => {
    expect(changedQuery(new URLSearchParams('q=ema'), { q: '' })).toBe('');
  });

  it('has a page number or is at the first', () => {
    expect(['2', '-1', 'x', undefined].map(pageNumber)).toEqual([2, 0, 0, 0]);
  });

  it('carries only parameters that have a value', () => {
    expect(withQuery('/a', { x: 1, y: undefined, z: '' })).toBe('/a?x=1');
  });
});
