package com.mastertrade.strategy.search;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.backtest.SymbolHistory;
import com.mastertrade.engine.data.BarSeries;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The histories that candidates are tried on, one a symbol, with shared bars and indicators. */
public final class Markets {

  /** Indicator columns kept a symbol and interval: enough for what a population shares. */
  private static final int COLUMNS = 64;

  private final Map<Symbol, SymbolHistory> histories = new TreeMap<>();

  /** One series of one-minute bars a symbol. */
  public Markets(List<BarSeries> series) {
    for (BarSeries one : series) {
      if (histories.put(one.symbol(), new SymbolHistory(one, COLUMNS)) != null) {
        throw new IllegalArgumentException("two series of " + one.symbol());
      }
    }
  }

  /** By name. */
  public List<Symbol> symbols() {
    return List.copyOf(histories.keySet());
  }

  public SymbolHistory history(Symbol symbol) {
    SymbolHistory history = histories.get(symbol);
    if (history == null) {
      throw new IllegalArgumentException("no candles of " + symbol + " were given");
    }
    return history;
  }
}
