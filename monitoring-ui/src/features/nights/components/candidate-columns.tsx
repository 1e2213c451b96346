import Link from 'next/link';

import { Badge } from '@/components/badge';
import { DeltaPercent, Num, Percent } from '@/components/figure';
import type { Column } from '@/components/table';
import { formatMetric, gateName } from '@/lib/metric';
import type { StrategyItem } from '@/lib/strategy-schema';

/** Name first; beside the Sharpe what luck and holding the symbol gave. */
export const candidateColumns: readonly Column<StrategyItem>[] = [
  {
    key: 'name',
    head: 'Strategy',
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
  {
    key: 'sharpe',
    head: 'Sharpe',
    figure: true,
    phone: 'figure',
    cell: (item) => (
      <Num testId="candidate-sharpe" value={item.result?.sharpe} className="font-semibold" />
    ),
  },
  {
    key: 'luck',
    head: 'Luck',
    phoneLabel: 'luck',
    figure: true,
    cell: (item) => <Num testId="candidate-luck" value={item.luck_sharpe} className="text-muted" />,
  },
  {
    key: 'return',
    head: 'Return',
    phoneLabel: '',
    figure: true,
    cell: (item) => <DeltaPercent testId="candidate-return" fraction={item.result?.total_return} />,
  },
  {
    key: 'held',
    head: 'Buy and hold',
    phoneLabel: 'held',
    figure: true,
    cell: (item) => (
      <DeltaPercent testId="candidate-buy-and-hold" fraction={item.buy_and_hold?.return} />
    ),
  },
  {
    key: 'drawdown',
    head: 'Drawdown',
    phone: 'hidden',
    figure: true,
    cell: (item) => <Percent testId="candidate-drawdown" fraction={item.result?.max_drawdown} />,
  },
  {
    key: 'trades',
    head: 'Trades',
    phone: 'hidden',
    figure: true,
    cell: (item) => <Num testId="candidate-trades" value={item.result?.trades} decimals={0} />,
  },
];

/** Why a candidate fell: the gate, what it reached and what was asked. */
export const gateColumn: Column<StrategyItem> = {
  key: 'gate',
  head: 'Fell at',
  cell: ({ gate, gate_value: value, gate_limit: limit }) =>
    gate === undefined ? (
      ''
    ) : (
      <span data-testid="candidate-gate" data-value={gate}>
        {gateName(gate)}
        {value === undefined ? '' : ` ${formatMetric(gate, value)}`}
        {limit === undefined ? (
          ''
        ) : (
          <span className="text-muted">, asked {formatMetric(gate, limit)}</span>
        )}
      </span>
    ),
};
