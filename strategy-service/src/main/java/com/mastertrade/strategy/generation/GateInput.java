package com.mastertrade.strategy.generation;

import com.mastertrade.engine.booking.Trade;
import com.mastertrade.engine.metrics.Metrics;
import java.util.List;

/**
 * What gates look at.
 *
 * @param bestTradeShare the largest gain of one trade over the sum of all gains, 0 without gains
 */
record GateInput(Metrics metrics, double bestTradeShare) {

  static GateInput of(Metrics metrics, List<Trade> trades) {
    long gains = 0;
    long largest = 0;
    for (Trade trade : trades) {
      gains += Math.max(0, trade.pnl());
      largest = Math.max(largest, trade.pnl());
    }
    return new GateInput(metrics, gains == 0 ? 0 : (double) largest / gains);
  }
}
