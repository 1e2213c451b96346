package com.mastertrade.engine.backtest;

import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.booking.ExitReason;
import com.mastertrade.engine.booking.Fill;
import com.mastertrade.engine.booking.Ledger;
import com.mastertrade.engine.data.Bars;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.metrics.DailyEquity;
import com.mastertrade.engine.rule.Decision;
import com.mastertrade.engine.rule.StrategyRunner;
import java.util.Optional;

/**
 * Strategy, venue and ledger called in a row. The strategy decides at the closes of its interval,
 * the venue fills in the base bars, which are as fine as there are: what was decided at a close
 * fills in the first base bar after it.
 */
final class Simulation {

  private static final Optional<ExitReason> SIGNAL = Optional.of(ExitReason.SIGNAL);
  private static final Optional<ExitReason> TIME = Optional.of(ExitReason.TIME);

  private final Bars base;
  private final StrategyRunner runner;
  private final SimulatedVenue venue;
  private final Ledger ledger;
  private final ProtectiveLevels levels;
  private final DayMarks marks;
  private final long sizing;
  private Decision decision = Decision.NONE;
  private int nextBar;
  private int refusedEntries;
  private int barsInPosition;

  Simulation(StrategyDocument document, StrategyRunner runner, SimulatedVenue venue, Start start) {
    this.base = start.base();
    this.runner = runner;
    this.venue = venue;
    this.ledger = new Ledger(venue.amounts(), start.settings().initialCash());
    this.levels =
        new ProtectiveLevels(
            document.protection(), start.settings().fills().levels(), base.priceScale());
    this.marks = new DayMarks(base.openTime(start.firstBar()), start.settings().initialCash());
    this.sizing = Math.round(document.sizing() * Amounts.ONE);
  }

  /** Where a simulation begins: the first base bar exists. */
  record Start(Bars base, int firstBar, BacktestSettings settings) {}

  /**
   * The base bars from {@code from} up to {@code to}, all of one day, which lie in {@code bars}'
   * bar {@code bar}: where that touches no level, none of them does.
   */
  void trade(int from, int to, Bars bars, int bar) {
    if (marks.passed(base.openTime(from))) {
      marks.close(base.openTime(from), ledger.equity(base.closeTicks(from - 1)));
    }
    Decision wanted = decision;
    decision = Decision.NONE;
    if (wanted == Decision.ENTER) {
      enter(from);
    }
    if (ledger.lots() > 0) {
      Optional<ExitReason> due = due(wanted);
      if (due.isPresent()) {
        leave(from, venue.exitReason(from, levels, due).orElseThrow());
      } else {
        protect(from, to, bars, bar);
      }
    }
  }

  /** The strategy's bar of that index has closed. */
  void decide(int bar) {
    decision = runner.onClose(bar);
    nextBar = bar + 1;
  }

  /** Closes what is open at the close of the last base bar. */
  DailyEquity finish(int lastBar) {
    if (ledger.lots() > 0) {
      leave(lastBar, ExitReason.END_OF_DATA);
    }
    return marks.finish(ledger.cash());
  }

  Ledger ledger() {
    return ledger;
  }

  /** What was decided at the last close. */
  Decision decision() {
    return decision;
  }

  int refusedEntries() {
    return refusedEntries;
  }

  /** How many base bars closed in position. */
  int barsInPosition() {
    return barsInPosition;
  }

  private void enter(int bar) {
    Optional<Fill> fill = venue.buyAtOpen(bar, Amounts.share(ledger.cash(), sizing));
    if (fill.isEmpty()) {
      refusedEntries++;
      return;
    }
    ledger.buy(fill.get());
    levels.openedAt(fill.get().ticks());
    runner.opened(nextBar);
  }

  private void protect(int from, int to, Bars bars, int bar) {
    long high = bars.highTicks(bar);
    if (bars.lowTicks(bar) > levels.stopAfter(high) && high < levels.target()) {
      levels.survived(high);
      barsInPosition += to - from;
      return;
    }
    for (int next = from; next < to && ledger.lots() > 0; next++) {
      protect(next);
    }
  }

  private void protect(int bar) {
    if (venue.touches(bar, levels)) {
      Optional<ExitReason> reason = venue.exitReason(bar, levels, Optional.empty());
      if (reason.isPresent()) {
        leave(bar, reason.get());
        return;
      }
    }
    levels.survived(base.highTicks(bar));
    barsInPosition++;
  }

  private static Optional<ExitReason> due(Decision wanted) {
    return switch (wanted) {
      case EXIT_SIGNAL -> SIGNAL;
      case EXIT_TIME -> TIME;
      case NONE, ENTER -> Optional.empty();
    };
  }

  private void leave(int bar, ExitReason reason) {
    ledger.sell(venue.sell(bar, reason, levels, ledger.lots()), reason);
    runner.closed();
  }
}
