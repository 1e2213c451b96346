package com.mastertrade.marketdata.collector;

import java.util.List;
import java.util.Optional;

/** Every collector of the service. */
public record Collectors(
    Collector history,
    Collector candles,
    Collector tickers,
    Collector trades,
    Collector books,
    Collector clock) {

  public List<Collector> all() {
    return List.of(history, candles, tickers, trades, books, clock);
  }

  public Optional<Collector> named(String name) {
    return all().stream().filter(collector -> collector.name().equals(name)).findFirst();
  }
}
