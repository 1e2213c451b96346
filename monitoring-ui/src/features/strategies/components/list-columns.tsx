import { Num, Percent } from '@/components/figure';
import { Status } from '@/components/status';
import { strategyColumns } from '@/components/strategy-columns';
import type { Column } from '@/components/table';
import { formatMetric, gateName } from '@/lib/metric';

import type { ListedStrategy } from '../api/strategies';

const { what, figures } = strategyColumns('strategy');

export const listColumns: readonly Column<ListedStrategy>[] = [
  ...what,
  { key: 'state', head: 'State', phoneLabel: '', cell: (item) => <State item={item} /> },
  ...figures,
  {
    key: 'profit',
    head: 'Profit factor',
    figure: true,
    phone: 'hidden',
    cell: ({ result }) => <Num testId="strategy-profit-factor" value={result?.profit_factor} />,
  },
  {
    key: 'wins',
    head: 'Wins',
    figure: true,
    phone: 'hidden',
    cell: ({ result }) => (
      <Percent testId="strategy-win-rate" fraction={result?.win_rate} decimals={0} />
    ),
  },
];

/** Selected, passed, or the gate it fell at with what was asked there. */
function State({ item }: { item: ListedStrategy }) {
  const { gate, gate_value: value, gate_limit: limit } = item;
  if (gate === undefined) return <Status status={item.status} testId="strategy-status" />;
  const reached = value === undefined ? '' : ` ${formatMetric(gate, value)}`;
  const asked = limit === undefined ? '' : `, asked ${formatMetric(gate, limit)}`;
  return (
    <span
      data-testid="strategy-status"
      data-value={item.status}
      title={`${gateName(gate)}${reached}${asked}`}
    >
      {item.status}: <span className="text-muted">{gateName(gate).toLowerCase()}</span>
    </span>
  );
}
