import Link from 'next/link';

import type { StrategyItem } from '@/lib/strategy-schema';

import { Badge } from './badge';
import { DeltaPercent, Num, Percent } from './figure';
import type { Column } from './table';

/**
 * What every list of strategies shows, the name first; beside the Sharpe what luck and holding the
 * symbol gave. The test ids begin with `prefix`.
 */
export function strategyColumns(prefix: string) {
  const what: readonly Column<StrategyItem>[] = [
    {
      key: 'name',
      head: 'Strategy',
      sort: 'name',
      phone: 'first',
      cell: (item) => <NameAndBadge item={item} />,
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
  ];
  return { what, figures: figures(prefix) };
}

function NameAndBadge({ item }: { item: StrategyItem }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Link href={`/strategies/${item.strategy_id}`} prefetch={false} className="link" data-row="">
        {item.name}
      </Link>
      <Badge badge={item.badge} />
    </span>
  );
}

const figures = (prefix: string): readonly Column<StrategyItem>[] => [
  {
    key: 'sharpe',
    head: 'Sharpe',
    phoneLabel: 'Sharpe',
    sort: '-sharpe',
    figure: true,
    phone: 'figure',
    cell: ({ result }) => (
      <Num testId={`${prefix}-sharpe`} value={result?.sharpe} className="font-semibold" />
    ),
  },
  {
    key: 'luck',
    head: 'Luck',
    phoneLabel: 'luck',
    figure: true,
    cell: (item) => (
      <Num testId={`${prefix}-luck`} value={item.luck_sharpe} className="text-muted" />
    ),
  },
  {
    key: 'return',
    head: 'Return',
    sort: '-total_return',
    phoneLabel: '',
    figure: true,
    cell: ({ result }) => (
      <DeltaPercent testId={`${prefix}-return`} fraction={result?.total_return} />
    ),
  },
  {
    key: 'held',
    head: 'Buy and hold',
    phoneLabel: 'held',
    figure: true,
    cell: (item) => (
      <DeltaPercent testId={`${prefix}-buy-and-hold`} fraction={item.buy_and_hold?.return} />
    ),
  },
  {
    key: 'drawdown',
    head: 'Drawdown',
    phone: 'hidden',
    figure: true,
    cell: ({ result }) => <Percent testId={`${prefix}-drawdown`} fraction={result?.max_drawdown} />,
  },
  {
    key: 'trades',
    head: 'Trades',
    sort: '-trades',
    phone: 'hidden',
    figure: true,
    cell: ({ result }) => <Num testId={`${prefix}-trades`} value={result?.trades} decimals={0} />,
  },
];
