package com.mastertrade.engine.document;

import com.mastertrade.engine.indicator.Indicator;
import com.mastertrade.engine.indicator.Unit;
import java.util.Arrays;
import java.util.List;

/**
 * The finite grids a generator draws from, besides those of {@link Indicator#parameters()} and
 * {@link Indicator#thresholds()}. Any two points of a grid differ in what a document can do.
 */
public final class Grids {

  /** Stop fractions. */
  public static final List<Double> STOPS =
      List.of(0.003, 0.005, 0.008, 0.012, 0.016, 0.02, 0.03, 0.04, 0.06, 0.08);

  /** Target fractions. */
  public static final List<Double> TARGETS =
      List.of(0.004, 0.006, 0.01, 0.015, 0.02, 0.025, 0.03, 0.04, 0.06, 0.08, 0.12, 0.2);

  /** Trailing fractions. */
  public static final List<Double> TRAILINGS =
      List.of(0.004, 0.006, 0.01, 0.015, 0.02, 0.03, 0.05, 0.08);

  /** Time exits in bars. */
  public static final List<Integer> MAX_BARS =
      List.of(6, 12, 24, 36, 48, 72, 96, 144, 288, 480, 720, 1440, 2880);

  /** Fractions of cash. */
  public static final List<Double> SIZES = List.of(0.1, 0.25, 0.5, 0.75, 1.0);

  /** Distances of rising and falling, in bars. */
  public static final List<Integer> TREND_BARS = List.of(1, 2, 3, 5, 8, 13, 21, 34);

  /** Factors of multiples of a price. */
  public static final List<Double> PRICE_FACTORS =
      List.of(0.96, 0.97, 0.98, 0.985, 0.99, 0.995, 1.005, 1.01, 1.015, 1.02, 1.03, 1.04);

  private Grids() {}

  /** Indicators that have numbers worth comparing with on every market. */
  public static List<Indicator> withThresholds() {
    return Arrays.stream(Indicator.values())
        .filter(indicator -> !indicator.thresholds().isEmpty())
        .toList();
  }

  /** Indicators of one unit: they compare with each other and with price fields of that unit. */
  public static List<Indicator> ofUnit(Unit unit) {
    return Arrays.stream(Indicator.values()).filter(known -> known.unit() == unit).toList();
  }
}
