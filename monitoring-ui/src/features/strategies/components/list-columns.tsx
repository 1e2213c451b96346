import Link from 'next/link';

import { Badge } from '@/components/badge';
import { DeltaPercent, Num, Percent } from '@/components/figure';
import { Status } from '@/components/status';
import type { Column } from '@/components/table';
import { formatMetric, gateName } from '@/lib/metric';

import type { ListedStrategy } from '../api/strategies';

export const listColumns: readonly Column<ListedStrategy>[] = [
  {
    key: 'name',
    head: 'Strategy',
    sort: 'name',
    phone: 'first',
    cell: (item) => (
      <span className="inline-flex flex-wrap items-center gap-x-2">
        <Link
          href={`/strategies/${item.strategy_id}`}
          prefetch={false}
          className="link"
          data-row=""
        >
          {item.name}
        </Link>
        <Badge badge={item.badge} />
      </span>
    ),
  },
  {
    key: 'symbol',
    head: 'Symbol',
    phoneLabel: '',
    cell: (item) => (
      <>
        {item.symbol} <span className="text-muted">{item.interval}</span>
      </>
    ),
  },
  { key: 'state', head: 'State', phoneLabel: '', cell: (item) => <State item={item} /> },
  {
    key: 'sharpe',
    head: 'Sharpe',
    sort: '-sharpe',
    figure: true,
    phone: 'figure',
    cell: (item) => (
      <Num testId="strategy-sharpe" value={item.result?.sharpe} className="font-semibold" />
    ),
  },
  {
    key: 'luck',
    head: 'Luck',
    phoneLabel: 'luck',
    figure: true,
    cell: (item) => <Num testId="strategy-luck" value={item.luck_sharpe} className="text-muted" />,
  },
  {
    key: 'return',
    head: 'Return',
    phoneLabel: '',
    sort: '-total_return',
    figure: true,
    cell: (item) => <DeltaPercent testId="strategy-return" fraction={item.result?.total_return} />,
  },
  {
    key: 'held',
    head: 'Buy and hold',
    phone: 'hidden',
    figure: true,
    cell: (item) => (
      <DeltaPercent testId="strategy-buy-and-hold" fraction={item.buy_and_hold?.return} />
    ),
  },
  {
    key: 'drawdown',
    head: 'Drawdown',
    phone: 'hidden',
    figure: true,
    cell: (item) => <Percent testId="strategy-drawdown" fraction={item.result?.max_drawdown} />,
  },
  {
    key: 'trades',
    head: 'Trades',
    phone: 'hidden',
    sort: '-trades',
    figure: true,
    cell: (item) => <Num testId="strategy-trades" value={item.result?.trades} decimals={0} />,
  },
  {
    key: 'profit',
    head: 'Profit factor',
    figure: true,
    phone: 'hidden',
    cell: (item) => <Num testId="strategy-profit-factor" value={item.result?.profit_factor} />,
  },
  {
    key: 'wins',
    head: 'Wins',
    figure: true,
    phone: 'hidden',
    cell: (item) => (
      <Percent testId="strategy-win-rate" fraction={item.result?.win_rate} decimals={0} />
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
