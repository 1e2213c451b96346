import { formatDecimal } from '@/lib/decimal';
import { formatCount, formatNumber, formatPercent, humanise } from '@/lib/format';

type Value = string | number | boolean | null | undefined;

export interface MetricGroup {
  title: string;
  names: readonly string[];
}

const GROUPS: readonly MetricGroup[] = [
  {
    title: 'Return',
    names: ['total_return', 'cagr', 'sharpe', 'sortino', 'calmar', 'volatility'],
  },
  {
    title: 'Risk',
    names: ['max_drawdown', 'max_drawdown_days', 'tail_loss', 'skew', 'kurtosis', 'exposure'],
  },
  {
    title: 'Trades',
    names: ['trades', 'win_rate', 'profit_factor', 'expectancy', 'sqn', 'turnover', 'fees_paid'],
  },
];

/** The metrics in groups; what no group knows comes last, so that nothing is hidden. */
export function groupsOf(metrics: Readonly<Record<string, Value>>): MetricGroup[] {
  const known = new Set(GROUPS.flatMap(({ names }) => names));
  const others = Object.keys(metrics).filter((name) => !known.has(name));
  return [
    ...GROUPS.map(({ title, names }) => ({
      title,
      names: names.filter((name) => name in metrics),
    })),
    { title: 'Other', names: others },
  ].filter(({ names }) => names.length > 0);
}

const FRACTIONS = /return$|cagr|volatility|drawdown$|win_rate|exposure|tail_loss/;
const COUNTS = /^trades$|_days$|_length$|count$|_bars$|wins$|losses$/;

/** Fractions as percent, counts whole, booked amounts as the decimals they are. */
export function formatMetric(name: string, value: Value): string {
  if (value === null || value === undefined) return formatNumber(undefined);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const number = Number(value);
  if (!Number.isFinite(number)) return String(value);
  if (FRACTIONS.test(name)) return formatPercent(number);
  if (COUNTS.test(name)) return formatCount(number);
  return typeof value === 'string' ? formatDecimal(value, 2) : formatNumber(number);
}

const NAMES: Record<string, string> = {
  total_return: 'Total return',
  cagr: 'CAGR',
  max_drawdown_days: 'Longest drawdown, days',
  fees_paid: 'Fees paid, USDT',
  tail_loss: 'Tail loss, a day',
  exposure: 'Time in market',
  expectancy: 'Expectancy a trade',
};

export const metricName = (name: string): string => NAMES[name] ?? humanise(name);
