package com.mastertrade.strategy.search;

import com.mastertrade.engine.backtest.BacktestResult;
import com.mastertrade.engine.backtest.Backtests;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.metrics.Metrics;

/** Tries candidates on the reference engine. */
final class BacktestEvaluator implements Evaluator {

  private final Trading trading;

  BacktestEvaluator(Trading trading) {
    this.trading = trading;
  }

  @Override
  public Evaluated evaluate(StrategyDocument document) {
    BacktestResult result =
        Backtests.run(
            document,
            trading.markets().history(document.symbols().getFirst()),
            trading.window(),
            trading.settings());
    Metrics metrics = result.metrics();
    return new Evaluated(
        result.behaviour(),
        metrics.trades(),
        metrics.sharpe(),
        metrics.maxDrawdown(),
        result.equity());
  }
}
