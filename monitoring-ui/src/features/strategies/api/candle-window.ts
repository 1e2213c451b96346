import type { Trade } from './strategies';

/** What to ask of the candles. */
export interface Span {
  interval: string;
  from: string;
  to: string;
}

const MINUTES: Record<string, number> = {
  '1m': 1,
  '3m': 3,
  '5m': 5,
  '15m': 15,
  '30m': 30,
  '1h': 60,
  '2h': 120,
  '4h': 240,
  '6h': 360,
  '8h': 480,
  '12h': 720,
  '1d': 1440,
};

const MINUTE = 60_000;
const BARS_BEFORE = 120;
const BARS_AFTER = 60;
const MOST_BARS = 1000;

/** The bars around a trade, on its own interval or, where it was long, on a coarser one. */
export function spanAround(trade: Trade, interval: string): Span {
  const entry = Date.parse(trade.entry_time);
  const exit = Date.parse(trade.exit_time);
  const own = MINUTES[interval] ?? 1;
  const fitting = Object.entries(MINUTES).find(
    ([, minutes]) =>
      minutes >= own && (exit - entry) / (minutes * MINUTE) + BARS_BEFORE + BARS_AFTER < MOST_BARS,
  );
  const [name, minutes] = fitting ?? ['1d', 1440];
  const bar = minutes * MINUTE;
  const start = Math.floor(entry / bar) * bar;
  return {
    interval: name,
    from: iso(start - BARS_BEFORE * bar),
    to: iso(exit + BARS_AFTER * bar),
  };
}

const iso = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z');

/** The start of the bar a time falls in, in seconds, as the chart counts. */
export function barOf(time: string, interval: string): number {
  const seconds = (MINUTES[interval] ?? 1) * 60;
  return Math.floor(Date.parse(time) / 1000 / seconds) * seconds;
}
