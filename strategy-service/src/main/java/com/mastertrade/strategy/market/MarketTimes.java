package com.mastertrade.strategy.market;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.MarketClock;
import com.mastertrade.strategy.market.MarketTimeStore.Seen;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Market time of this service: driven by closed bars, shared by its instances, kept across
 * restarts. A symbol's time is stored at every full hour, before the bar that ends it is
 * acknowledged, and every few market minutes besides. Thread-safe.
 */
public final class MarketTimes {

  private static final Duration STORE_EVERY = Duration.ofMinutes(5);

  private final MarketClock clock = new MarketClock();
  private final MarketTimeStore store;
  private final Map<Symbol, Instant> stored = new HashMap<>();
  private Optional<Instant> first = Optional.empty();

  public MarketTimes(MarketTimeStore store) {
    this.store = store;
    refresh();
  }

  /** Notes a closed bar of the live market. */
  public synchronized void barClosed(Symbol symbol, Instant closeTime) {
    clock.barClosed(symbol, closeTime);
    if (worthStoring(symbol, closeTime)) {
      store.advance(symbol, closeTime);
      refresh();
    }
  }

  private boolean worthStoring(Symbol symbol, Instant time) {
    Instant latest = stored.get(symbol);
    if (latest == null) {
      return true;
    }
    Instant nextHour = latest.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    return !time.isBefore(latest.plus(STORE_EVERY)) || !time.isBefore(nextHour);
  }

  /** Learns what other instances have seen. */
  public synchronized void refresh() {
    for (Seen seen : store.read()) {
      stored.put(seen.symbol(), seen.latest());
      clock.barClosed(seen.symbol(), seen.latest());
      if (first.isEmpty() || seen.first().isBefore(first.get())) {
        first = Optional.of(seen.first());
      }
    }
  }

  /**
   * Notes how far the stored candles reach, for bars that were missed. Changes nothing before the
   * first bar ever: what is filled in before the market starts is history.
   */
  public synchronized void candlesReach(Instant time) {
    Map.copyOf(stored).keySet().forEach(symbol -> barClosed(symbol, time));
  }

  /** Market time, empty before the first bar ever. */
  public Optional<Instant> now() {
    return clock.now();
  }

  /** The first market time ever seen. */
  public synchronized Optional<Instant> firstSeen() {
    return first;
  }
}
