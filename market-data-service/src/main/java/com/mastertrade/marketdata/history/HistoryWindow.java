package com.mastertrade.marketdata.history;

import com.mastertrade.common.market.Interval;
import com.mastertrade.marketdata.candle.Range;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Which ranges history should cover. Pure. */
final class HistoryWindow {

  private HistoryWindow() {}

  /** What must be there first, up to {@code now}. */
  static Optional<Range> required(Instant now, Instant firstBar, int days) {
    return between(now.minus(Duration.ofDays(days)), firstBar, now);
  }

  /** Everything that is wanted, up to {@code now}. */
  static Optional<Range> wanted(Instant now, Instant firstBar, int months) {
    Instant from = now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    return between(from, firstBar, now);
  }

  private static Optional<Range> between(Instant from, Instant firstBar, Instant now) {
    Instant start = Interval.M1.floor(from.isBefore(firstBar) ? firstBar : from);
    Instant end = Interval.M1.floor(now);
    return start.isBefore(end) ? Optional.of(new Range(start, end)) : Optional.empty();
  }
}
