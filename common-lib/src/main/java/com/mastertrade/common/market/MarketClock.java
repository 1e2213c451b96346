package com.mastertrade.common.market;

import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Market time: the earliest of the newest closed bars of all symbols that had one. It advances with
 * live bars only, never with back-fill, and never goes back. Thread-safe.
 */
public final class MarketClock {

  private final Map<Symbol, Instant> newest = new HashMap<>();
  private Optional<Instant> time = Optional.empty();

  /**
   * Notes that {@code symbol}'s bar ending at {@code closeTime} has closed; returns the time now.
   */
  public synchronized Optional<Instant> barClosed(Symbol symbol, Instant closeTime) {
    newest.merge(symbol, closeTime, (old, latest) -> latest.isAfter(old) ? latest : old);
    Optional<Instant> earliest = newest.values().stream().min(Comparator.naturalOrder());
    if (earliest.isPresent() && time.map(earliest.get()::isAfter).orElse(true)) {
      time = earliest;
    }
    return time;
  }

  /** Market time, empty before the first bar. */
  public synchronized Optional<Instant> now() {
    return time;
  }
}
