package com.mastertrade.engine.account;

import com.mastertrade.common.instrument.Symbol;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An open long position of one strategy in one symbol.
 *
 * @param lots positive
 * @param cost value of what is held at its entry prices, 1e-8 quote
 * @param fees paid for what is held, 1e-8 quote
 * @param entryTime when the bar of the first fill opened, epoch milliseconds
 * @param entryTicks price of the first fill
 */
public record Position(
    String strategyId,
    Symbol symbol,
    long lots,
    long cost,
    long fees,
    long entryTime,
    long entryTicks) {

  public Position {
    if (lots <= 0 || cost < 0 || fees < 0) {
      throw new IllegalArgumentException("a position has a size");
    }
  }

  /** Mean price of what is held, quote asset per base asset, to twelve decimals. */
  public BigDecimal averagePrice(BigDecimal lotSize) {
    return BigDecimal.valueOf(cost, 8)
        .divide(lotSize.multiply(BigDecimal.valueOf(lots)), 12, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  /** Profit if it were worth {@code value}, fees of the entry deducted. */
  public long unrealized(long value) {
    return value - cost - fees;
  }

  Position bought(long moreLots, long value, long fee) {
    return new Position(
        strategyId,
        symbol,
        Math.addExact(lots, moreLots),
        Math.addExact(cost, value),
        fees + fee,
        entryTime,
        entryTicks);
  }

  /** What remains after selling fewer lots than there are. */
  Position sold(long sold) {
    return new Position(
        strategyId,
        symbol,
        lots - sold,
        cost - share(cost, sold),
        fees - share(fees, sold),
        entryTime,
        entryTicks);
  }

  /** Cost and fees of {@code sold} lots, rounded down; of all of them exactly all. */
  long basis(long sold) {
    return share(cost, sold) + share(fees, sold);
  }

  private long share(long amount, long sold) {
    if (sold == lots) {
      return amount;
    }
    return BigInteger.valueOf(amount)
        .multiply(BigInteger.valueOf(sold))
        .divide(BigInteger.valueOf(lots))
        .longValueExact();
  }
}
