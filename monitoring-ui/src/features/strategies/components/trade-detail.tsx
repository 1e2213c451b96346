import { type Fact, Facts } from '@/components/facts';
import { Figure } from '@/components/figure';
import { decimalsOf, formatDecimal } from '@/lib/decimal';
import type { Instrument } from '@/lib/instruments';
import { formatDateTime } from '@/lib/time';

import type { Trade } from '../api/strategies';

interface TradeDetailProps {
  trade: Trade;
  instrument: Instrument | undefined;
}

/** The booked figures of one trade, with the decimals of its instrument. */
export function TradeDetail({ trade, instrument }: TradeDetailProps) {
  const tick = decimalsOf(instrument?.tick_size);
  const lot = decimalsOf(instrument?.lot_size);
  const quote = instrument?.quote_asset ?? '';
  return (
    <Facts
      className="grid gap-x-8 sm:grid-cols-2"
      facts={[
        { name: 'Entry', value: formatDateTime(trade.entry_time) },
        { name: 'Exit', value: formatDateTime(trade.exit_time) },
        amountFact('In at', 'entry-price', trade.entry_price, tick, quote),
        amountFact('Out at', 'exit-price', trade.exit_price, tick, quote),
        amountFact('Quantity', 'quantity', trade.quantity, lot, instrument?.base_asset ?? ''),
        amountFact('Fees', 'fees', trade.fees, 4, quote),
      ]}
    />
  );
}

const amountFact = (
  name: string,
  key: string,
  value: string,
  decimals: number | undefined,
  unit: string,
): Fact => ({
  name,
  value: (
    <Figure testId={`trade-${key}`} raw={value}>
      {formatDecimal(value, decimals)} {unit}
    </Figure>
  ),
});
