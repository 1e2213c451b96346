package com.mastertrade.engine.backtest;

import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.DataHash;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.metrics.DailyEquity;
import com.mastertrade.engine.metrics.MetricsCalculator;
import java.time.Instant;

/** Runs documents on history with the reference engine. Thread-safe. */
public final class Backtests {

  private Backtests() {}

  /** Over all bars there are. */
  public static BacktestResult run(
      StrategyDocument document, SymbolHistory history, BacktestSettings settings) {
    BarSeries base = history.base();
    Instant from = Instant.ofEpochMilli(base.openTime(0));
    Instant to = Instant.ofEpochMilli(base.closeTime(base.size() - 1));
    return run(document, history, new BacktestWindow(from, to), settings);
  }

  /**
   * Over the window, deciding at closes of the document's interval and filling in base bars, with
   * what lies before it in the history as warm-up.
   *
   * @throws IllegalArgumentException if the document does not trade the symbol or the window holds
   *     fewer than two bars of its interval: missing data is an error
   */
  public static BacktestResult run(
      StrategyDocument document,
      SymbolHistory history,
      BacktestWindow window,
      BacktestSettings settings) {
    Course course = new Course(document, history, window);
    course.requireRunnable();
    Simulation simulation = course.start(settings);
    course.run(simulation);
    DailyEquity equity = simulation.finish(course.baseTo() - 1);
    Provenance provenance = provenance(document, history, window, settings);
    return result(simulation, equity, course.baseTo() - course.baseFrom(), provenance);
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
}
