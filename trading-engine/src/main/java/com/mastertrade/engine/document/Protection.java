package com.mastertrade.engine.document;

import com.mastertrade.engine.indicator.NumberText;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What ends a trade besides the exit rule; fractions of price, 0.02 = 2 %.
 *
 * @param stop below the entry price, 0.0005 to 0.5
 * @param target above the entry price, 0.0005 to 10
 * @param trailing below the highest price since entry, 0.0005 to 0.5
 * @param maxBars bars after which the position is left at an open, 1 to 100,000
 */
public record Protection(
    double stop, OptionalDouble target, OptionalDouble trailing, OptionalInt maxBars) {

  /** Longest time exit. */
  public static final int MAX_BARS = 100_000;

  public Protection {
    requireIn("stop", stop, 0.5);
    target.ifPresent(value -> requireIn("target", value, 10));
    trailing.ifPresent(value -> requireIn("trailing", value, 0.5));
    maxBars.ifPresent(Protection::requireBars);
  }

  /** A stop and nothing else. */
  public static Protection stop(double fraction) {
    return new Protection(
        fraction, OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty());
  }

  public Protection withTarget(double fraction) {
    return new Protection(stop, OptionalDouble.of(fraction), trailing, maxBars);
  }

  public Protection withTrailing(double fraction) {
    return new Protection(stop, target, OptionalDouble.of(fraction), maxBars);
  }

  public Protection withMaxBars(int bars) {
    return new Protection(stop, target, trailing, OptionalInt.of(bars));
  }

  /**
   * The same levels, with the stop that acts: a trailing stop begins at the entry price, so that a
   * fixed stop further away than that is never reached.
   */
  public Protection canonical() {
    return new Protection(Math.min(stop, trailing.orElse(stop)), target, trailing, maxBars);
  }

  private static void requireIn(String name, double value, double max) {
    if (!(value >= 0.0005 && value <= max)) {
      throw new IllegalArgumentException(
          name
              + " fraction must be a number from 0.0005 to "
              + NumberText.of(max)
              + ", was "
              + NumberText.of(value));
    }
  }

  private static void requireBars(int value) {
    if (value < 1 || value > MAX_BARS) {
      throw new IllegalArgumentException(
          "time_exit bars must be a whole number from 1 to " + MAX_BARS + ", was " + value);
    }
  }
}
