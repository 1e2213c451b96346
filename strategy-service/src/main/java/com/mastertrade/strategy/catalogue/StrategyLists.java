package com.mastertrade.strategy.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lists of strategies, each read once for all who ask within a short while. What this process
 * changes is seen at once, what another instance changes when the list is that old. Thread-safe.
 */
public final class StrategyLists {

  /** More different lists than these are not remembered. */
  private static final int MOST = 256;

  private final Source source;
  private final Clock clock;
  private final Duration age;
  private final Map<Asked, Read> recent = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  /**
   * @param changes those made before: what was read before a change is never shown after it
   */
  private record Asked(StrategyQuery query, long offset, int limit, long changes) {}

  private record Read(Listed listed, Instant at) {}

  /** Where lists come from. */
  @FunctionalInterface
  public interface Source {
    /** The strategies of a query from {@code offset} on. */
    Listed list(StrategyQuery query, long offset, int limit);
  }

  /**
   * Part of a list.
   *
   * @param total how many the whole list has
   */
  public record Listed(List<StrategyItem> items, long total) {
    public Listed {
      items = List.copyOf(items);
    }
  }

  /**
   * @param age how old a list may be
   */
  public StrategyLists(Source source, Clock clock, Duration age) {
    this.source = source;
    this.clock = clock;
    this.age = age;
  }

  /** The strategies of a query from {@code offset} on. */
  public Listed list(StrategyQuery query, long offset, int limit) {
    Asked asked = new Asked(query, offset, limit, changes.get());
    Instant now = clock.instant();
    Read known = recent.get(asked);
    if (known != null && fresh(known, now)) {
      return known.listed();
    }
    if (recent.size() >= MOST) {
      recent.clear();
    }
    return recent
        .compute(asked, (_, old) -> old != null && fresh(old, now) ? old : read(asked, now))
        .listed();
  }

  private boolean fresh(Read read, Instant now) {
    return read.at().plus(age).isAfter(now);
  }

  private Read read(Asked asked, Instant now) {
    return new Read(source.list(asked.query(), asked.offset(), asked.limit()), now);
  }

  /** Something has changed. */
  public void forget() {
    changes.incrementAndGet();
    recent.clear();
  }
}
