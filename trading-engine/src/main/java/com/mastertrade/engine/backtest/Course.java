package com.mastertrade.engine.backtest;

import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.indicator.IndicatorCache;
import com.mastertrade.engine.rule.StrategyRunner;

/** The bars a document meets in a window: base bars to fill in, closes of its own to decide at. */
final class Course {

  private final StrategyDocument document;
  private final BarSeries base;
  private final BarSeries bars;
  private final IndicatorCache columns;
  private final BarSpans spans;
  private final int baseFrom;
  private final int baseTo;
  private final int from;
  private final int to;

  Course(StrategyDocument document, SymbolHistory history, BacktestWindow window) {
    this.document = document;
    this.base = history.base();
    this.columns = history.columns(document.interval());
    this.bars = columns.series();
    this.spans = history.spans(document.interval());
    this.baseFrom = base.indexAtOrAfter(window.from().toEpochMilli());
    this.baseTo = base.indexAtOrAfter(window.to().toEpochMilli());
    this.from = baseFrom < baseTo ? firstClosedAfter(base.openTime(baseFrom)) : 0;
    this.to = baseFrom < baseTo ? firstClosedAfter(base.closeTime(baseTo - 1)) : 0;
  }

  int baseFrom() {
    return baseFrom;
  }

  int baseTo() {
    return baseTo;
  }

  void requireRunnable() {
    if (!document.symbols().contains(base.symbol())) {
      throw new IllegalArgumentException(
          "the document trades " + document.symbols() + ", not " + base.symbol());
    }
    if (to - from < 2) {
      throw new IllegalArgumentException(
          "the window holds "
              + (to - from)
              + " "
              + document.interval().code()
              + " bars of "
              + base.symbol()
              + "; two are needed");
    }
  }

  Simulation start(BacktestSettings settings) {
    StrategyRunner runner = new StrategyRunner(document, columns);
    SimulatedVenue venue = new SimulatedVenue(base, baseFrom, settings);
    return new Simulation(document, runner, venue, new Simulation.Start(base, baseFrom, settings));
  }

  /** Every bar in turn; what follows the last close is traded bar by bar. */
  void run(Simulation simulation) {
    int next = baseFrom;
    for (int bar = from; bar < to; bar++) {
      int end = spans.end(bar);
      simulation.trade(next, end, bars, bar);
      simulation.decide(bar);
      next = end;
    }
    for (int bar = next; bar < baseTo; bar++) {
      simulation.trade(bar, bar + 1, base, bar);
    }
  }

  private int firstClosedAfter(long time) {
    return bars.indexAtOrAfter(time - bars.interval().duration().toMillis() + 1);
  }
}
