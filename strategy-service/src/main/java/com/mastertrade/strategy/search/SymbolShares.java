package com.mastertrade.strategy.search;

import com.mastertrade.common.instrument.Symbol;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Gives one symbol at most twice its even share of the places. */
final class SymbolShares {

  private static final int GENEROSITY = 2;

  private final int most;
  private final Map<Symbol, Integer> taken = new HashMap<>();

  SymbolShares(Collection<Trial> trials, int places) {
    long symbols = trials.stream().map(Trial::symbol).distinct().count();
    this.most = (int) Math.ceilDiv((long) GENEROSITY * places, Math.max(1, symbols));
  }

  /** Takes a place if the trial's symbol may have one; the limit is stretched by {@code factor}. */
  boolean take(Trial trial, int factor) {
    int before = taken.getOrDefault(trial.symbol(), 0);
    if (before >= (long) most * factor) {
      return false;
    }
    taken.put(trial.symbol(), before + 1);
    return true;
  }
}
