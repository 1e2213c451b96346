package com.mastertrade.strategy.backtest;

import com.mastertrade.engine.backtest.BacktestSettings;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.costs.FillModel;
import java.math.BigDecimal;

/** What every backtest of this service assumes: costs, and the capital it begins with. */
public record Costs(CostModel model, BigDecimal initialCapital) {

  /** As the engine takes it; the seed is only told. */
  public BacktestSettings settings(long seed) {
    return new BacktestSettings(model, FillModel.standard(), Amounts.of(initialCapital), seed);
  }
}
