package com.mastertrade.simulator.replay;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;

/**
 * How many times faster than real time the market runs; infinite for {@code max}, where the next
 * minute comes as soon as it is released.
 */
public record Rate(double timesRealTime) {

  private static final String MAX = "max";

  public Rate {
    if (!(timesRealTime > 0)) {
      throw new IllegalArgumentException("a rate must be positive, was " + timesRealTime);
    }
  }

  /**
   * Reads {@code 1}, {@code 60}, {@code max}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Rate parse(String text) {
    return new Rate(MAX.equals(text) ? Double.POSITIVE_INFINITY : Double.parseDouble(text));
  }

  /** Real time from the start of a minute of market time to its {@code second}. */
  public Duration after(int second) {
    return Duration.ofNanos((long) (second * 1e9 / timesRealTime));
  }

  @JsonValue
  @Override
  public String toString() {
    if (Double.isInfinite(timesRealTime)) {
      return MAX;
    }
    return timesRealTime == Math.rint(timesRealTime)
        ? Long.toString((long) timesRealTime)
        : Double.toString(timesRealTime);
  }
}
