package com.mastertrade.engine.backtest;

import com.mastertrade.engine.metrics.DailyEquity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;

/** Collects equity at the end of each UTC day. Not thread-safe. */
public final class DayMarks {

  private static final long DAY = Duration.ofDays(1).toMillis();

  private final long initial;
  private final long firstDay;
  private long dayEnd;
  private long[] values = new long[128];
  private int size;

  /** From the day of {@code firstTime}, with 1e-8 quote to begin with. */
  public DayMarks(long firstTime, long initial) {
    this.initial = initial;
    this.firstDay = Math.floorDiv(firstTime, DAY);
    this.dayEnd = (firstDay + 1) * DAY;
  }

  /** Whether a bar that opens then begins a new day. */
  public boolean passed(long openTime) {
    return openTime >= dayEnd;
  }

  /** Closes the days before {@code openTime} with that equity. */
  public void close(long openTime, long equity) {
    while (dayEnd <= openTime) {
      add(equity);
      dayEnd += DAY;
    }
  }

  /** With the equity of the last day. */
  public DailyEquity finish(long equity) {
    add(equity);
    return new DailyEquity(LocalDate.ofEpochDay(firstDay), initial, Arrays.copyOf(values, size));
  }

  private void add(long equity) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = equity;
  }
}
