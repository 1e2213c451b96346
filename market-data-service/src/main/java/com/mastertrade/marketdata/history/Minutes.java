package com.mastertrade.marketdata.history;

import com.mastertrade.common.market.Interval;
import com.mastertrade.marketdata.candle.Range;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A set of whole minutes, kept as disjoint ranges. Not thread-safe. */
final class Minutes {

  private final TreeMap<Instant, Instant> ranges = new TreeMap<>();

  /** Adds a range; what touches or overlaps becomes one. */
  void add(Range range) {
    Instant from = range.from();
    Instant to = range.to();
    Map.Entry<Instant, Instant> before = ranges.floorEntry(from);
    if (before != null && !before.getValue().isBefore(from)) {
      from = before.getKey();
      to = later(to, before.getValue());
    }
    Map.Entry<Instant, Instant> next = ranges.ceilingEntry(from);
    while (next != null && !next.getKey().isAfter(to)) {
      to = later(to, next.getValue());
      ranges.remove(next.getKey());
      next = ranges.ceilingEntry(from);
    }
    ranges.put(from, to);
  }

  /** Takes a range out. */
  void remove(Range range) {
    for (Range kept : ranges()) {
      if (kept.from().isBefore(range.to()) && range.from().isBefore(kept.to())) {
        ranges.remove(kept.from());
        if (kept.from().isBefore(range.from())) {
          ranges.put(kept.from(), range.from());
        }
        if (range.to().isBefore(kept.to())) {
          ranges.put(range.to(), kept.to());
        }
      }
    }
  }

  /** What of {@code wanted} is not in the set, oldest first. */
  List<Range> missing(Range wanted) {
    List<Range> missing = new ArrayList<>();
    Instant at = wanted.from();
    Map.Entry<Instant, Instant> before = ranges.floorEntry(at);
    if (before != null && before.getValue().isAfter(at)) {
      at = before.getValue();
    }
    for (Map.Entry<Instant, Instant> next = ranges.ceilingEntry(at);
        next != null && at.isBefore(wanted.to()) && next.getKey().isBefore(wanted.to());
        next = ranges.higherEntry(next.getKey())) {
      if (at.isBefore(next.getKey())) {
        missing.add(new Range(at, next.getKey()));
      }
      at = next.getValue();
    }
    if (at.isBefore(wanted.to())) {
      missing.add(new Range(at, wanted.to()));
    }
    return missing;
  }

  /** How many minutes of {@code wanted} are in the set. */
  long count(Range wanted) {
    return wanted.minutes() - missing(wanted).stream().mapToLong(Range::minutes).sum();
  }

  /** The oldest range. */
  Optional<Range> first() {
    return Optional.ofNullable(ranges.firstEntry()).map(e -> new Range(e.getKey(), e.getValue()));
  }

  /** The newest range. */
  Optional<Range> last() {
    return Optional.ofNullable(ranges.lastEntry()).map(e -> new Range(e.getKey(), e.getValue()));
  }

  List<Range> ranges() {
    return ranges.entrySet().stream().map(e -> new Range(e.getKey(), e.getValue())).toList();
  }

  /** The minute ranges of single minutes given in order. */
  static List<Range> of(List<Instant> openTimes) {
    List<Range> found = new ArrayList<>();
    Duration minute = Interval.M1.duration();
    for (Instant time : openTimes) {
      if (!found.isEmpty() && found.getLast().to().equals(time)) {
        found.set(found.size() - 1, new Range(found.getLast().from(), time.plus(minute)));
      } else {
        found.add(new Range(time, time.plus(minute)));
      }
    }
    return found;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
