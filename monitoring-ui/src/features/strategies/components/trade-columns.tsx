import { DeltaAmount, DeltaPercent } from '@/components/figure';
import type { Column } from '@/components/table';
import { formatDateTime } from '@/lib/time';

import type { Trade } from '../api/strategies';

/** What one looks for in the list; the rest of a trade stands under the chart. */
export const tradeColumns: readonly Column<Trade>[] = [
  {
    key: 'entry',
    head: 'Entry, UTC',
    phone: 'first',
    cell: (trade) => (
      <span className="tabular-nums">
        <span className="text-muted">#{trade.sequence}</span> {formatDateTime(trade.entry_time)}
      </span>
    ),
  },
  {
    key: 'pnl',
    head: 'P&L',
    figure: true,
    phone: 'figure',
    cell: (trade) => <DeltaAmount testId="trade-pnl" value={trade.pnl} />,
  },
  {
    key: 'return',
    head: 'Return',
    phoneLabel: '',
    figure: true,
    cell: (trade) => <DeltaPercent testId="trade-return" fraction={trade.return} />,
  },
  { key: 'reason', head: 'Exit by', cell: (trade) => trade.exit_reason.replaceAll('_', ' ') },
];
