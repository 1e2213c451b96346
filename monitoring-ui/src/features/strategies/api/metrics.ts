import type { MetricValue } from '@/lib/metric';

export interface MetricGroup {
  title: string;
  names: readonly string[];
}

const GROUPS: readonly MetricGroup[] = [
  {
    title: 'Return',
    names: ['total_return', 'cagr', 'sharpe', 'sortino', 'calmar', 'volatility', 'days'],
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
export function groupsOf(metrics: Readonly<Record<string, MetricValue>>): MetricGroup[] {
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
