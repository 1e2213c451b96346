package com.mastertrade.engine.risk;

import com.mastertrade.common.instrument.Symbol;

/**
 * What the gate knows of a symbol.
 *
 * @param closeTicks last close, 0 before the first
 * @param closeTime when that bar closed, or since when a first one is awaited; epoch milliseconds
 * @param trading whether the exchange trades it
 */
public record SymbolFacts(Symbol symbol, long closeTicks, long closeTime, boolean trading) {

  /** Of which nothing is known but that its bars are awaited. */
  static SymbolFacts awaited(Symbol symbol) {
    return new SymbolFacts(symbol, 0, 0, true);
  }

  /** Awaited since then, where nobody has said since when. */
  SymbolFacts since(long time) {
    return closeTime == 0 ? new SymbolFacts(symbol, closeTicks, time, trading) : this;
  }

  /** Whether a bar of it has come. */
  boolean seen() {
    return closeTicks > 0;
  }

  SymbolFacts withTrading(boolean now) {
    return new SymbolFacts(symbol, closeTicks, closeTime, now);
  }
}
