package com.mastertrade.engine.indicator;

/**
 * What an indicator's values measure. Only values of one unit compare with each other, and numbers
 * only within the unit's range.
 */
public enum Unit {
  /** Quote asset per base asset. */
  PRICE("a price", 0, Double.MAX_VALUE, true),
  /** Signed difference of prices. */
  PRICE_DIFFERENCE("a difference of prices", -Double.MAX_VALUE, Double.MAX_VALUE, true),
  /** Size of a price range, never negative. */
  PRICE_RANGE("a price range", 0, Double.MAX_VALUE, true),
  /** 0 to 100, overbought above. */
  OSCILLATOR("an oscillator from 0 to 100", 0, 100, true),
  /** −100 to 0, overbought above. */
  INVERSE_OSCILLATOR("an oscillator from -100 to 0", -100, 0, true),
  /** 0 to 100, strength without direction. */
  TREND_STRENGTH("a trend strength from 0 to 100", 0, 100, true),
  /** 0 to 100, strength of one direction. */
  DIRECTION("a directional strength from 0 to 100", 0, 100, true),
  /** Unbounded around zero. */
  CHANNEL_INDEX("a channel index", -10_000, 10_000, true),
  /** Change as a fraction, 0.01 = 1 %. */
  CHANGE("a change as a fraction", -1, 1_000, true),
  /** Width as a fraction of price. */
  WIDTH("a width as a fraction of price", 0, 1_000, true),
  /** Base asset. */
  VOLUME("a volume", 0, Double.MAX_VALUE, true),
  /** Volume in multiples of its mean. */
  VOLUME_MULTIPLE("a multiple of mean volume", 0, 1_000_000, true),
  /** Distance in standard deviations. */
  DEVIATIONS("a number of standard deviations", -1_000, 1_000, true),
  /** A sum since the first bar: only its direction means anything. */
  RUNNING_TOTAL("a running total", -Double.MAX_VALUE, Double.MAX_VALUE, false);

  private final String words;
  private final double min;
  private final double max;
  private final boolean comparable;

  Unit(String words, double min, double max, boolean comparable) {
    this.words = words;
    this.min = min;
    this.max = max;
    this.comparable = comparable;
  }

  /** E.g. "a price". */
  public String words() {
    return words;
  }

  /** The least number such a value can be compared with. */
  public double min() {
    return min;
  }

  public double max() {
    return max;
  }

  /** Whether levels mean anything: otherwise only rising and falling can be asked. */
  public boolean comparable() {
    return comparable;
  }
}
