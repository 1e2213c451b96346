package com.mastertrade.engine.backtest;

import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.costs.FillModel;

/**
 * What a backtest assumes.
 *
 * @param initialCash 1e-8 of the quote asset, positive
 * @param seed of the search that made the document; provenance only, the engine draws nothing
 */
public record BacktestSettings(CostModel costs, FillModel fills, long initialCash, long seed) {

  public BacktestSettings {
    if (initialCash <= 0) {
      throw new IllegalArgumentException("initial cash must be positive, was " + initialCash);
    }
  }

  /** Standard fills, whole quote units to begin with. */
  public static BacktestSettings of(CostModel costs, long quoteUnits) {
    return new BacktestSettings(
        costs, FillModel.standard(), Math.multiplyExact(quoteUnits, Amounts.ONE), 0);
  }

  public BacktestSettings withSeed(long newSeed) {
    return new BacktestSettings(costs, fills, initialCash, newSeed);
  }
}
