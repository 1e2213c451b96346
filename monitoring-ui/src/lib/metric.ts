import { formatDecimal } from './decimal';
import { formatCount, formatNumber, formatPercent, humanise } from './format';

export type MetricValue = string | number | boolean | null | undefined;

const FRACTIONS =
  /return$|cagr|volatility|drawdown$|win_rate|exposure|tail_loss|expectancy|always_invested|_share$/;
const COUNTS = /trades$|^days$|_days$|distinct|^plausibility$/;
/** What the engine says where no trade lost: a ratio without a divisor. */
const NO_LOSS = 1000;

/** Fractions as percent, counts whole, booked amounts as the decimals they are. */
export function formatMetric(name: string, value: MetricValue): string {
  if (value === null || value === undefined) return formatNumber(undefined);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const number = Number(value);
  if (!Number.isFinite(number)) return String(value);
  if (FRACTIONS.test(name)) return formatPercent(number);
  if (COUNTS.test(name)) return formatCount(number);
  if (name === 'profit_factor' && number >= NO_LOSS) return 'no loss';
  if (typeof value === 'string') return formatDecimal(value, 2);
  return formatNumber(number, number !== 0 && Math.abs(number) < 0.1 ? 4 : 2);
}

const NAMES: Record<string, string> = {
  max_drawdown_days: 'Longest drawdown, days',
  fees_paid: 'Fees paid, USDT',
  tail_loss: 'Tail loss, a day',
  exposure: 'Time in market',
  expectancy: 'Expectancy, a trade',
  days: 'Days of returns',
  plausible_sharpe: 'Plausible Sharpe',
  plausibility: 'Implausible figures',
  volatility: 'Volatility, a year',
};

export const metricName = (name: string): string => NAMES[name] ?? humanise(name);

const GATES: Record<string, string> = {
  distinct: 'Duplicate',
  same_behaviour: 'Same trades',
  few_trades: 'Hardly traded',
  outranked: 'Outranked',
  crowded: 'Crowded out',
  trades: 'Too few trades',
  total_return: 'No gain',
  sharpe: 'Sharpe',
  plausible_sharpe: 'Implausible Sharpe',
  plausibility: 'Implausible figures',
  max_drawdown: 'Drawdown',
  profit_factor: 'Profit factor',
  exposure: 'Hardly in market',
  always_invested: 'Always invested',
  best_trade_share: 'One lucky trade',
};

/** What stops a strategy at a gate, in words. */
export const gateName = (gate: string): string => GATES[gate] ?? humanise(gate);
