package com.mastertrade.engine.data;

/**
 * One closed bar.
 *
 * @param openTime epoch milliseconds
 * @param volume base asset
 * @throws IllegalArgumentException if the prices contradict each other or the volume is negative
 */
public record Bar(
    long openTime, double open, double high, double low, double close, double volume) {

  public Bar {
    if (!(low > 0 && Double.isFinite(high))) {
      throw new IllegalArgumentException("prices must be positive and finite");
    }
    if (!(low <= open && low <= close && high >= open && high >= close)) {
      throw new IllegalArgumentException("open and close must lie between low and high");
    }
    if (!(volume >= 0 && Double.isFinite(volume))) {
      throw new IllegalArgumentException("volume must not be negative");
    }
  }
}
