package com.mastertrade.engine.risk;

import com.mastertrade.common.instrument.Symbol;
import java.math.BigInteger;

/**
 * An entry that was approved and has not ended.
 *
 * @param lots approved
 * @param value at its reference price, 1e-8 quote
 * @param reserve cash set aside for it, value and what slippage and fee may add, 1e-8 quote
 */
public record PendingEntry(
    String orderId, String strategyId, Symbol symbol, long lots, long value, long reserve) {

  /** What is left of it where so many lots have been bought. */
  PendingEntry after(long bought) {
    if (bought == 0) {
      return this;
    }
    long left = Math.max(0, lots - bought);
    return new PendingEntry(
        orderId, strategyId, symbol, left, share(value, left), share(reserve, left));
  }

  private long share(long amount, long left) {
    return BigInteger.valueOf(amount)
        .multiply(BigInteger.valueOf(left))
        .divide(BigInteger.valueOf(lots))
        .longValueExact();
  }
}
