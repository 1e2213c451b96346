package com.mastertrade.strategy.market;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The time [from, to) that is looked at; both on whole UTC minutes.
 *
 * @throws IllegalArgumentException if it is empty or off the minute
 */
public record Window(Instant from, Instant to) {

  public Window {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("window must end after " + from + ", ended at " + to);
    }
    if (from.getEpochSecond() % 60 != 0 || to.getEpochSecond() % 60 != 0) {
      throw new IllegalArgumentException("window must begin and end on a whole minute");
    }
  }

  /** The {@code days} that end at 00:00 UTC of {@code marketDate}. */
  public static Window endingAt(LocalDate marketDate, int days) {
    Instant to = marketDate.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Window(to.minus(Duration.ofDays(days)), to);
  }

  public int minutes() {
    return Math.toIntExact(Duration.between(from, to).toMinutes());
  }

  public double days() {
    return minutes() / 1440.0;
  }

  @Override
  public String toString() {
    return from + " to " + to;
  }
}
