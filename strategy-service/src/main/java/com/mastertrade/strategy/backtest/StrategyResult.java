package com.mastertrade.strategy.backtest;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.metrics.DailyEquity;
import com.mastertrade.engine.metrics.Metrics;
import com.mastertrade.strategy.catalogue.HeldReturn;
import com.mastertrade.strategy.market.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The result of one strategy version on one window.
 *
 * @param kind {@code night} or {@code manual}
 * @param metrics returns and ratios are fractions
 */
public record StrategyResult(
    UUID resultId,
    UUID strategyId,
    int strategyVersion,
    Optional<UUID> runId,
    String kind,
    Symbol symbol,
    Interval interval,
    Window window,
    Instant createdAt,
    Metrics metrics,
    Provenance provenance,
    HeldReturn buyAndHold) {

  /**
   * Daily values at the end of each UTC day of the window, and the trades, in order.
   *
   * @param equity of the strategy, quote asset
   * @param held of buy and hold, quote asset
   */
  public record Course(DailyEquity equity, DailyEquity held, List<TradeRow> trades) {

    public Course {
      trades = List.copyOf(trades);
    }
  }
}
