import { DeltaAmount, DeltaPercent, Figure } from '@/components/figure';
import type { Column } from '@/components/table';
import { decimalsOf, formatDecimal } from '@/lib/decimal';
import { formatDateTime } from '@/lib/time';

import type { Instrument, Trade } from '../api/strategies';

/** Columns of the trade list, with the decimals of the instrument. */
export function tradeColumns(instrument: Instrument | undefined): readonly Column<Trade>[] {
  const tick = decimalsOf(instrument?.tick_size);
  const lot = decimalsOf(instrument?.lot_size);
  return [
    {
      key: 'entry',
      head: 'Entry, UTC',
      phone: 'first',
      cell: (trade) => (
        <>
          <span className="text-muted">#{trade.sequence}</span> {formatDateTime(trade.entry_time)}
        </>
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
      head: '%',
      figure: true,
      cell: (trade) => <DeltaPercent testId="trade-return" fraction={trade.return} />,
    },
    { key: 'reason', head: 'Exit by', cell: (trade) => trade.exit_reason.replaceAll('_', ' ') },
    amountColumn('entry_price', 'In at', tick),
    amountColumn('exit_price', 'Out at', tick),
    amountColumn('quantity', `Quantity${instrument ? `, ${instrument.base_asset}` : ''}`, lot),
    amountColumn('fees', 'Fees', 4),
    { key: 'exit', head: 'Exit, UTC', cell: (trade) => formatDateTime(trade.exit_time) },
  ];
}

type AmountField = 'entry_price' | 'exit_price' | 'quantity' | 'fees';

const amountColumn = (
  field: AmountField,
  head: string,
  decimals: number | undefined,
): Column<Trade> => ({
  key: field,
  head,
  figure: true,
  cell: (trade) => (
    <Figure testId={`trade-${field.replace('_', '-')}`} raw={trade[field]}>
      {formatDecimal(trade[field], decimals)}
    </Figure>
  ),
});
