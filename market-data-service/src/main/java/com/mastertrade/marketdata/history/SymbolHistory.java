package com.mastertrade.marketdata.history;

import com.mastertrade.marketdata.candle.Range;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which minutes of one symbol are stored, and which the exchange does not have. Loaded from the
 * tables at start and kept beside every write. Thread-safe.
 */
public final class SymbolHistory {

  private final Minutes stored = new Minutes();
  private final Minutes settled = new Minutes();
  private final Minutes absent = new Minutes();

  /**
   * @param stored minutes that have a row
   * @param absent minutes the exchange was asked for in vain
   */
  public SymbolHistory(List<Range> stored, List<Range> absent) {
    stored.forEach(this::stored);
    absent.forEach(this::absent);
  }

  public synchronized void stored(Range range) {
    stored.add(range);
    settled.add(range);
    absent.remove(range);
  }

  public synchronized void absent(Range range) {
    for (Range missing : stored.missing(range)) {
      absent.add(missing);
      settled.add(missing);
    }
  }

  /** Forgets what the exchange did not have, so that it is asked again. */
  public synchronized void askAgain(Range range) {
    absent.remove(range);
    for (Range missing : stored.missing(range)) {
      settled.remove(missing);
    }
  }

  /** What is neither stored nor known to be absent, oldest first. */
  public synchronized List<Range> missing(Range wanted) {
    return settled.missing(wanted);
  }

  /** Rows stored in the range. */
  public synchronized long rows(Range range) {
    return stored.count(range);
  }

  /** Minutes of the range the exchange does not have. */
  public synchronized long absentMinutes(Range range) {
    return absent.count(range);
  }

  /** Stretches of the range the exchange does not have. */
  public synchronized long absentRanges(Range range) {
    return absent.ranges().stream()
        .filter(gap -> gap.from().isBefore(range.to()) && range.from().isBefore(gap.to()))
        .count();
  }

  /** The newest stretch without anything left to ask for; absent minutes do not break it. */
  public synchronized Optional<Range> newestRun() {
    return settled.last();
  }

  /** Close time of the newest stored bar. */
  public synchronized Optional<Instant> newest() {
    return stored.last().map(Range::to);
  }

  /** Open time of the oldest stored bar. */
  public synchronized Optional<Instant> oldest() {
    return stored.first().map(Range::from);
  }
}
