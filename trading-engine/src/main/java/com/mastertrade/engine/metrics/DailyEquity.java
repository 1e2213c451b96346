package com.mastertrade.engine.metrics;

import java.time.LocalDate;
import java.util.Arrays;

/** Equity at the end of each UTC day, in 1e-8 of the quote asset, days without bars carried on. */
public final class DailyEquity {

  private final LocalDate firstDay;
  private final long initial;
  private final long[] values;

  /**
   * Equity a day.
   *
   * @param initial before the first day, positive
   */
  public DailyEquity(LocalDate firstDay, long initial, long[] values) {
    if (initial <= 0 || values.length == 0) {
      throw new IllegalArgumentException("equity needs a positive start and at least one day");
    }
    this.firstDay = firstDay;
    this.initial = initial;
    this.values = values.clone();
  }

  public int days() {
    return values.length;
  }

  public LocalDate day(int index) {
    return firstDay.plusDays(index);
  }

  public long initial() {
    return initial;
  }

  /** Equity at the end of day {@code index}. */
  public long at(int index) {
    return values[index];
  }

  public long last() {
    return values[values.length - 1];
  }

  /** Relative change of each day, the first against the initial equity. */
  public double[] returns() {
    double[] returns = new double[values.length];
    long before = initial;
    for (int day = 0; day < values.length; day++) {
      returns[day] = (double) values[day] / before - 1;
      before = values[day];
    }
    return returns;
  }

  /** Distance below the highest equity so far, a day, 0.1 = 10 %. */
  public double[] drawdowns() {
    double[] drawdowns = new double[values.length];
    long peak = initial;
    for (int day = 0; day < values.length; day++) {
      peak = Math.max(peak, values[day]);
      drawdowns[day] = 1 - (double) values[day] / peak;
    }
    return drawdowns;
  }

  /** The values, a copy. */
  public long[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DailyEquity that
        && firstDay.equals(that.firstDay)
        && initial == that.initial
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return days() + " days from " + firstDay + ", " + initial + " to " + last();
  }
}
