package com.mastertrade.engine.booking;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.engine.data.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Ticks, lots and 1e-8 of the quote asset of one instrument. Values are exact where tick × lot is a
 * multiple of 1e-8, else rounded half up; fees are rounded up; an overflow throws.
 */
public final class Amounts {

  /** One unit of the quote asset. */
  public static final long ONE = 100_000_000L;

  private final long numerator;
  private final long denominator;
  private final long minLots;
  private final long minNotional;

  public Amounts(Instrument instrument) {
    BigDecimal step = instrument.tickSize().multiply(instrument.lotSize());
    Scale scale = Scale.of(step.multiply(BigDecimal.valueOf(ONE)));
    this.numerator = scale.numerator();
    this.denominator = scale.denominator();
    this.minLots =
        Math.max(
            1,
            instrument
                .minQuantity()
                .divide(instrument.lotSize(), 0, RoundingMode.CEILING)
                .longValueExact());
    this.minNotional =
        instrument
            .minNotional()
            .multiply(BigDecimal.valueOf(ONE))
            .setScale(0, RoundingMode.CEILING)
            .longValueExact();
  }

  /** Of the whole quote units in {@code amount}, which may have up to eight decimals. */
  public static long of(BigDecimal amount) {
    return amount.multiply(BigDecimal.valueOf(ONE)).longValueExact();
  }

  /** 1e-8 as a decimal of the quote asset. */
  public static BigDecimal decimal(long amount) {
    return BigDecimal.valueOf(amount, 8);
  }

  /** What {@code lots} are worth at {@code ticks}. */
  public long value(long ticks, long lots) {
    long product = Math.multiplyExact(Math.multiplyExact(ticks, lots), numerator);
    return denominator == 1
        ? product
        : Math.floorDiv(Math.addExact(product, denominator / 2), denominator);
  }

  /** The fee on {@code value} at {@code rate} in 1e-8, rounded up. */
  public static long fee(long value, long rate) {
    return value / ONE * rate + Math.ceilDiv(value % ONE * rate, ONE);
  }

  /** {@code share} in 1e-8 of {@code value}, rounded down. */
  public static long share(long value, long share) {
    return value / ONE * share + value % ONE * share / ONE;
  }

  /** The most lots that {@code budget} pays for at {@code ticks} with the fee. */
  public long affordable(long budget, long ticks, long feeRate) {
    double unit = (double) ticks * numerator / denominator * (1 + (double) feeRate / ONE);
    long lots = Math.max(0, (long) (budget / unit));
    while (lots > 0 && cost(ticks, lots, feeRate) > budget) {
      lots--;
    }
    while (cost(ticks, lots + 1, feeRate) <= budget) {
      lots++;
    }
    return lots;
  }

  /** Smallest value of an order, 1e-8. */
  public long minNotional() {
    return minNotional;
  }

  /** Whether the exchange takes an order of that size. */
  public boolean accepts(long ticks, long lots) {
    return lots >= minLots && value(ticks, lots) >= minNotional;
  }

  private long cost(long ticks, long lots, long feeRate) {
    long value = value(ticks, lots);
    return value + fee(value, feeRate);
  }
}
