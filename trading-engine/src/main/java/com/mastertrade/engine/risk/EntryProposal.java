package com.mastertrade.engine.risk;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.order.Protection;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.signal.Intent;
import java.util.function.Function;

/** An entry before the rules. */
record EntryProposal(
    Intent.Buy buy, RiskLimits limits, RiskBook book, Function<Symbol, Amounts> bySymbol) {

  Amounts amounts() {
    return bySymbol.apply(buy.symbol());
  }

  /** The price it is sized at: its own, or the close it was decided at. */
  long ticks() {
    return buy.limitTicks() == 0 ? buy.referenceTicks() : buy.limitTicks();
  }

  long equity() {
    return book.portfolio().equity();
  }

  /** Lots that {@code budget} buys, rounded down; costs not counted. */
  long lots(long budget) {
    return amounts().affordable(budget, ticks(), 0);
  }

  /** A fraction of the equity. */
  long ofEquity(double share) {
    return Amounts.share(equity(), rate(share));
  }

  /** The lots that were asked for. */
  long wanted() {
    return lots(Amounts.share(equity(), buy.fraction()));
  }

  /** What of its value a trade loses at its stop; all of it without one. */
  double stopFraction() {
    return buy.protection().map(Protection::stopFraction).orElse(1.0);
  }

  /** What of the value is kept for slippage and fee, 1e-8. */
  long reserveRate() {
    return rate(limits.cashReserve()) + rate(limits.feeRate());
  }

  private static long rate(double share) {
    return Math.round(share * Amounts.ONE);
  }
}
