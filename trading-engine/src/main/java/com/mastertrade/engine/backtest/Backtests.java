package com.mastertrade.engine.backtest;

import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.DataHash;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.indicator.IndicatorCache;
import com.mastertrade.engine.metrics.DailyEquity;
import com.mastertrade.engine.metrics.MetricsCalculator;
import com.mastertrade.engine.rule.StrategyRunner;
import java.time.Instant;

/** Runs documents on history with the reference engine. Thread-safe. */
public final class Backtests {

  private Backtests() {}

  /** Over all bars there are of the document's interval. */
  public static BacktestResult run(
      StrategyDocument document, SymbolHistory history, BacktestSettings settings) {
    BarSeries bars = history.bars(document.interval());
    if (bars.isEmpty()) {
      throw new IllegalArgumentException(
          "no whole " + document.interval().code() + " bar of " + bars.symbol());
    }
    Instant from = Instant.ofEpochMilli(bars.openTime(0));
    Instant to = Instant.ofEpochMilli(bars.closeTime(bars.size() - 1));
    return run(document, history, new BacktestWindow(from, to), settings);
  }

  /**
   * Over the window, with what lies before it in the history as warm-up.
   *
   * @throws IllegalArgumentException if the document does not trade the symbol or the window holds
   *     fewer than two bars: missing data is an error
   */
  public static BacktestResult run(
      StrategyDocument document,
      SymbolHistory history,
      BacktestWindow window,
      BacktestSettings settings) {
    IndicatorCache columns = history.columns(document.interval());
    BarSeries bars = columns.series();
    int from = bars.indexAtOrAfter(window.from().toEpochMilli());
    int to = bars.indexAtOrAfter(window.to().toEpochMilli());
    requireRunnable(document, bars, from, to);
    StrategyRunner runner = new StrategyRunner(document, columns);
    SimulatedVenue venue = new SimulatedVenue(bars, from, settings);
    Simulation simulation =
        new Simulation(document, runner, venue, new Simulation.Start(bars, from, settings));
    for (int bar = from; bar < to; bar++) {
      simulation.onBar(bar);
    }
    DailyEquity equity = simulation.finish(to - 1);
    return result(simulation, equity, to - from, provenance(document, history, window, settings));
  }

  static BacktestResult result(
      Simulation simulation, DailyEquity equity, int bars, Provenance provenance) {
    double exposure = (double) simulation.barsInPosition() / bars;
    return new BacktestResult(
        simulation.ledger().trades(),
        simulation.refusedEntries(),
        equity,
        MetricsCalculator.of(equity, simulation.ledger().trades(), exposure),
        provenance);
  }

  private static Provenance provenance(
      StrategyDocument document,
      SymbolHistory history,
      BacktestWindow window,
      BacktestSettings settings) {
    DataHash data = history.base().dataHash();
    return new Provenance(
        data, window, document.hash(), EngineVersion.CURRENT, settings, history.instrument());
  }

  private static void requireRunnable(StrategyDocument document, BarSeries bars, int from, int to) {
    if (!document.symbols().contains(bars.symbol())) {
      throw new IllegalArgumentException(
          "the document trades " + document.symbols() + ", not " + bars.symbol());
    }
    if (to - from < 2) {
      throw new IllegalArgumentException(
          "the window holds "
              + Math.max(0, to - from)
              + " "
              + bars.interval().code()
              + " bars of "
              + bars.symbol()
              + "; two are needed");
    }
  }
}
