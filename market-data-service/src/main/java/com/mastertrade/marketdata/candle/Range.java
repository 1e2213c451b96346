package com.mastertrade.marketdata.candle;

import java.time.Duration;
import java.time.Instant;

/**
 * The time in [from, to).
 *
 * @throws IllegalArgumentException if it is empty
 */
public record Range(Instant from, Instant to) {

  public Range {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("from " + from + " must be before to " + to);
    }
  }

  public boolean contains(Instant time) {
    return !time.isBefore(from) && time.isBefore(to);
  }

  public long minutes() {
    return Duration.between(from, to).toMinutes();
  }
}
