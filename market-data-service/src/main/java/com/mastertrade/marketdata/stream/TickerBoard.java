package com.mastertrade.marketdata.stream;

import com.mastertrade.common.instrument.Symbol;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The newest ticker of each symbol. Thread-safe. */
public final class TickerBoard {

  private final Map<Symbol, Entry> newest = new ConcurrentHashMap<>();
  private final Clock clock;

  public TickerBoard(Clock clock) {
    this.clock = clock;
  }

  /**
   * A ticker.
   *
   * @param receivedAt real time of its arrival
   */
  public record Entry(Tick.Ticker ticker, Instant receivedAt) {}

  void put(Tick.Ticker ticker) {
    newest.put(ticker.symbol(), new Entry(ticker, clock.instant()));
  }

  public List<Entry> all() {
    return newest.values().stream()
        .sorted(Comparator.comparing(entry -> entry.ticker().symbol()))
        .toList();
  }
}
