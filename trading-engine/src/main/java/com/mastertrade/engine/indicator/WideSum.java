package com.mastertrade.engine.indicator;

/**
 * An exact sum of products of two longs, in 128 bits: prices in ticks times volume in lots soon go
 * beyond 63. Mutable.
 */
final class WideSum {

  private long high;
  private long low;

  /** Adds a · b. */
  void add(long a, long b) {
    long product = a * b;
    low += product;
    long carry = Long.compareUnsigned(low, product) < 0 ? 1 : 0;
    high += Math.multiplyHigh(a, b) + carry;
  }

  boolean isZero() {
    return (high | low) == 0;
  }

  /**
   * The nearest double, in one rounding.
   *
   * @throws IllegalStateException if the sum is negative and beyond a long
   */
  double toDouble() {
    if (high == low >> 63) {
      return low;
    }
    if (high < 0) {
      throw new IllegalStateException("a sum beyond a long must be positive");
    }
    // 62 leading bits and a mark of what was cut off: rounding to 53 bits sees the same as on all.
    int cut = 66 - Long.numberOfLeadingZeros(high);
    long leading = cut < 64 ? (high << (64 - cut)) | (low >>> cut) : high >>> (cut - 64);
    return Math.scalb((double) (leading | (lost(cut) ? 1 : 0)), cut);
  }

  private boolean lost(int cut) {
    return cut < 64 ? low << (64 - cut) != 0 : low != 0 || (high & ((1L << (cut - 64)) - 1)) != 0;
  }
}
