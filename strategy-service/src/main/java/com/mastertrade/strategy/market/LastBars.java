package com.mastertrade.strategy.market;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.message.MarketData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The newest closed bar of each symbol that this process has handled. Thread-safe. */
public final class LastBars {

  /** What was handled, and the id of the cause it belongs to. */
  public record LastBar(Symbol symbol, Instant closeTime, double close, String correlationId) {}

  private final Map<Symbol, LastBar> bars = new ConcurrentSkipListMap<>();

  public void note(MarketData bar) {
    LastBar next =
        new LastBar(
            bar.symbol(), bar.candle().closeTime(), bar.close(), bar.envelope().correlationId());
    bars.merge(
        bar.symbol(), next, (old, now) -> now.closeTime().isAfter(old.closeTime()) ? now : old);
  }

  /** One bar a symbol, by symbol. */
  public List<LastBar> all() {
    return List.copyOf(bars.values());
  }
}
