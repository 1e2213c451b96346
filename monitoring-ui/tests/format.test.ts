import { describe, expect, it } from 'vitest';

import { decimalsOf, formatDecimal, formatSignedDecimal, signOf } from '@/lib/decimal';
import {
  formatCompact,
  formatCount,
  formatDeltaPercent,
  formatNumber,
  formatPercent,
  humanise,
} from '@/lib/format';
import { formatMetric } from '@/lib/metric';
import { formatDuration, formatWindow } from '@/lib/time';

describe('booked amounts', () => {
  it.each([
    ['10042.18', undefined, '10,042.18'],
    ['-0.65', 2, '−0.65'],
    ['0.00582000', 5, '0.00582'],
    ['1234567.8949', 2, '1,234,567.89'],
    ['0.005', 2, '0.01'],
    ['-0.004', 2, '0.00'],
    ['12', undefined, '12.00'],
    ['1E+3', 0, '1,000'],
    ['9007199254740993.01', 2, '9,007,199,254,740,993.01'],
    ['999.995', 2, '1,000.00'],
  ])('shows %s with %s decimals as %s', (value, decimals, shown) => {
    expect(formatDecimal(value, decimals)).toBe(shown);
  });

  it('leaves what is no number as it came', () => {
    expect(formatDecimal('n/a')).toBe('n/a');
  });

  it('always shows the sign of a gain, and none of nothing', () => {
    expect(formatSignedDecimal('42.18')).toBe('+42.18');
    expect(formatSignedDecimal('-0.65')).toBe('−0.65');
    expect(formatSignedDecimal('0.001', 2)).toBe('0.00');
  });

  it('tells the sign without a float', () => {
    expect([signOf('-0.00000001'), signOf('0.000'), signOf('3')]).toEqual([-1, 0, 1]);
  });

  it.each([
    ['0.01000000', 2],
    ['1', 0],
    ['10.0', 0],
    ['0.00001', 5],
  ])('reads the decimals of a step of %s as %i', (step, decimals) => {
    expect(decimalsOf(step)).toBe(decimals);
  });
});

describe('observed values', () => {
  it('groups, and uses a true minus', () => {
    expect(formatNumber(-1194.972099999999)).toBe('−1,194.97');
    expect(formatCount(5000)).toBe('5,000');
  });

  it('never shows a figure that is not known as 0', () => {
    expect(formatNumber(undefined)).toBe('–');
    expect(formatPercent(Number.NaN)).toBe('–');
  });

  it('gives a change its sign and arrow, and neither to what rounds to nothing', () => {
    expect(formatDeltaPercent(0.0123)).toBe('▲ +1.23 %');
    expect(formatDeltaPercent(-0.0026)).toBe('▼ −0.26 %');
    expect(formatDeltaPercent(-0.000001)).toBe('0.00 %');
  });

  it('shortens volumes', () => {
    expect([34_500_000, 812_300, 999].map(formatCompact)).toEqual(['34.5 M', '812.3 k', '999']);
  });

  it('makes words of names', () => {
    expect(humanise('max_drawdown')).toBe('Max drawdown');
  });
});

describe('metrics', () => {
  it.each([
    ['max_drawdown', 0.0412, '4.12 %'],
    ['trades', 118, '118'],
    ['sharpe', 4.8123, '4.81'],
    ['profit_factor', 1000, 'no loss'],
    ['fees_paid', '412.39910000', '412.40'],
    ['win_rate', null, '–'],
  ])('shows %s of %s as %s', (name, value, shown) => {
    expect(formatMetric(name, value)).toBe(shown);
  });
});

describe('times', () => {
  it('names a window by its dates, in UTC', () => {
    expect(formatWindow('2023-09-01T00:00:00Z', '2023-11-30T00:00:00Z')).toBe(
      '1 Sep – 30 Nov 2023',
    );
    expect(formatWindow('2023-12-01T00:00:00Z', '2024-02-29T00:00:00Z')).toBe(
      '1 Dec 2023 – 29 Feb 2024',
    );
  });

  it.each([
    [0.34, '0.3 s'],
    [41, '41 s'],
    [720, '12 min'],
    [65_880, '18 h 18 min'],
    [190_000, '2 d 4 h'],
  ])('says %s seconds as %s', (seconds, said) => {
    expect(formatDuration(seconds)).toBe(said);
  });
});
