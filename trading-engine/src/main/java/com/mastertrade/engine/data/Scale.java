package com.mastertrade.engine.data;

import java.math.BigDecimal;

/**
 * A grid of whole steps, a step being numerator / denominator with a power of ten below: sums over
 * whole steps are exact, and become a double in one rounding.
 *
 * @param numerator steps' unscaled size, positive
 * @param denominator power of ten, positive
 */
public record Scale(long numerator, long denominator) {

  public Scale {
    if (numerator <= 0 || denominator <= 0) {
      throw new IllegalArgumentException("a scale's step must be positive");
    }
  }

  /** The grid of {@code step}, e.g. 0.01 is 1 / 100. */
  public static Scale of(BigDecimal step) {
    BigDecimal plain = step.stripTrailingZeros();
    BigDecimal scaled = plain.scale() < 0 ? plain.setScale(0) : plain;
    long denominator = BigDecimal.TEN.pow(scaled.scale()).longValueExact();
    return new Scale(scaled.unscaledValue().longValueExact(), denominator);
  }

  /** Whole steps nearest to {@code value}. */
  public long nearest(double value) {
    return Math.round(value * denominator / numerator);
  }

  /** The value of whole steps, rounded once. */
  public double value(long whole) {
    return (double) (whole * numerator) / denominator;
  }

  /** sum / count in one rounding. */
  public double mean(long sum, long count) {
    return (double) (sum * numerator) / (double) (count * denominator);
  }
}
