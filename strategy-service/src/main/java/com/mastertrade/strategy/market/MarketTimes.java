package com.mastertrade.strategy.market;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.MarketClock;
import com.mastertrade.strategy.market.MarketTimeStore.Seen;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Market time of this service: driven by closed bars, kept across restarts. It is stored at every
 * full hour, before the bar that ends it is acknowledged, and every few market minutes besides.
 * Thread-safe.
 */
public final class MarketTimes {

  private static final Duration STORE_EVERY = Duration.ofMinutes(5);

  private final MarketClock clock = new MarketClock();
  private final MarketTimeStore store;
  private Optional<Seen> stored;

  public MarketTimes(MarketTimeStore store) {
    this.store = store;
    this.stored = store.read();
  }

  /** Notes a closed bar of the live market. */
  public synchronized void barClosed(Symbol symbol, Instant closeTime) {
    clock.barClosed(symbol, closeTime).ifPresent(this::advance);
  }

  /**
   * Notes how far the stored candles reach, for bars that were missed. Changes nothing before the
   * first bar ever: what is filled in before the market starts is history.
   */
  public synchronized void candlesReach(Instant time) {
    if (stored.isPresent()) {
      advance(time);
    }
  }

  private void advance(Instant time) {
    if (stored.isEmpty() || worthStoring(stored.get().latest(), time)) {
      stored = Optional.of(store.advance(time));
    }
  }

  private static boolean worthStoring(Instant latest, Instant time) {
    Instant nextHour = latest.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    return !time.isBefore(latest.plus(STORE_EVERY)) || !time.isBefore(nextHour);
  }

  /** Market time, empty before the first bar ever. */
  public synchronized Optional<Instant> now() {
    Optional<Instant> latest = stored.map(Seen::latest);
    return clock.now().filter(time -> latest.map(time::isAfter).orElse(true)).or(() -> latest);
  }

  /** The first market time ever seen. */
  public synchronized Optional<Instant> firstSeen() {
    return stored.map(Seen::first);
  }
}
