package com.mastertrade.engine.risk;

import com.mastertrade.common.instrument.Symbol;

/**
 * What the gate knows of a symbol.
 *
 * @param closeTicks last close
 * @param closeTime when that bar closed, epoch milliseconds
 * @param trading whether the exchange trades it
 */
public record SymbolFacts(Symbol symbol, long closeTicks, long closeTime, boolean trading) {

  SymbolFacts withTrading(boolean now) {
    return new SymbolFacts(symbol, closeTicks, closeTime, now);
  }
}
