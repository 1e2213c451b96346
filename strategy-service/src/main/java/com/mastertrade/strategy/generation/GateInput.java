package com.mastertrade.strategy.generation;

import com.mastertrade.engine.backtest.BacktestResult;
import com.mastertrade.engine.booking.Trade;
import com.mastertrade.engine.metrics.Metrics;
import com.mastertrade.engine.metrics.Plausibility;
import java.util.List;

/**
 * What gates look at.
 *
 * @param bestTradeShare the largest gain of one trade over the sum of all gains, 0 without gains
 * @param implausible reasons not to believe the result at all
 */
record GateInput(Metrics metrics, double bestTradeShare, int implausible) {

  static GateInput of(BacktestResult result) {
    return new GateInput(
        result.metrics(),
        bestTradeShare(result.trades()),
        Plausibility.refusals(result.metrics(), result.equity()).size());
  }

  private static double bestTradeShare(List<Trade> trades) {
    long gains = 0;
    long largest = 0;
    for (Trade trade : trades) {
      gains += Math.max(0, trade.pnl());
      largest = Math.max(largest, trade.pnl());
    }
    return gains == 0 ? 0 : (double) largest / gains;
  }
}
