package com.mastertrade.engine.backtest;

import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.booking.ExitReason;
import com.mastertrade.engine.booking.Ledger;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.document.Protection;
import com.mastertrade.engine.metrics.DailyEquity;
import com.mastertrade.engine.metrics.Metrics;
import com.mastertrade.engine.metrics.MetricsCalculator;

/**
 * Bought with all cash at the first open, sold at the last close, at the same costs: what a
 * strategy on the same symbol and dates stands beside.
 */
public record BuyAndHold(DailyEquity equity, Metrics metrics) {

  /**
   * Over the bars of {@code interval} in the window.
   *
   * @throws IllegalArgumentException if the window holds no bar or the cash buys nothing
   */
  public static BuyAndHold of(
      SymbolHistory history, Interval interval, BacktestWindow window, BacktestSettings settings) {
    BarSeries bars = history.bars(interval);
    int from = bars.indexAtOrAfter(window.from().toEpochMilli());
    int to = bars.indexAtOrAfter(window.to().toEpochMilli());
    if (from >= to) {
      throw new IllegalArgumentException("the window holds no bar of " + bars.symbol());
    }
    SimulatedVenue venue = new SimulatedVenue(bars, from, settings);
    Ledger ledger = new Ledger(venue.amounts(), settings.initialCash());
    ledger.buy(
        venue
            .buyAtOpen(from, settings.initialCash())
            .orElseThrow(() -> new IllegalArgumentException("the cash buys nothing")));
    DayMarks marks = new DayMarks(bars.openTime(from), settings.initialCash());
    for (int bar = from + 1; bar < to; bar++) {
      if (marks.passed(bars.openTime(bar))) {
        marks.close(bars.openTime(bar), ledger.equity(bars.closeTicks(bar - 1)));
      }
    }
    ledger.sell(
        venue.sell(to - 1, ExitReason.END_OF_DATA, unused(settings, bars), ledger.lots()),
        ExitReason.END_OF_DATA);
    DailyEquity equity = marks.finish(ledger.cash());
    return new BuyAndHold(equity, MetricsCalculator.of(equity, ledger.trades(), 1));
  }

  private static ProtectiveLevels unused(BacktestSettings settings, BarSeries bars) {
    return new ProtectiveLevels(Protection.stop(0.5), settings.fills().levels(), bars.priceScale());
  }
}
