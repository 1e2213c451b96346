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
 * Strategy, venue and ledger called in a row, one closed bar after the other. The strategy decides
 * at closes, the venue fills in the bar after.
 */
final class Simulation {

  private static final Optional<ExitReason> SIGNAL = Optional.of(ExitReason.SIGNAL);
  private static final Optional<ExitReason> TIME = Optional.of(ExitReason.TIME);

  private final Bars bars;
  private final StrategyRunner runner;
  private final SimulatedVenue venue;
  private final Ledger ledger;
  private final ProtectiveLevels levels;
  private final DayMarks marks;
  private final long sizing;
  private Decision decision = Decision.NONE;
  private int refusedEntries;
  private int barsInPosition;

  Simulation(StrategyDocument document, StrategyRunner runner, SimulatedVenue venue, Start start) {
    this.bars = start.bars();
    this.runner = runner;
    this.venue = venue;
    this.ledger = new Ledger(venue.amounts(), start.settings().initialCash());
    this.levels =
        new ProtectiveLevels(
            document.protection(), start.settings().fills().levels(), bars.priceScale());
    this.marks = new DayMarks(bars.openTime(start.firstBar()), start.settings().initialCash());
    this.sizing = Math.round(document.sizing() * Amounts.ONE);
  }

  /** Where a simulation begins: the first bar exists. */
  record Start(Bars bars, int firstBar, BacktestSettings settings) {}

  /** The next closed bar. */
  void onBar(int bar) {
    if (marks.passed(bars.openTime(bar))) {
      marks.close(bars.openTime(bar), ledger.equity(bars.closeTicks(bar - 1)));
    }
    if (decision == Decision.ENTER) {
      enter(bar);
    }
    if (ledger.lots() > 0) {
      protect(bar);
    }
    decision = runner.onClose(bar);
  }

  /** Closes what is open at the close of the last bar. */
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

  /** How many bars closed in position. */
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
    runner.opened(bar);
  }

  private void protect(int bar) {
    Optional<ExitReason> due = due();
    if (due.isPresent() || venue.touches(bar, levels)) {
      Optional<ExitReason> reason = venue.exitReason(bar, levels, due);
      if (reason.isPresent()) {
        leave(bar, reason.get());
        return;
      }
    }
    levels.survived(bars.highTicks(bar));
    barsInPosition++;
  }

  private Optional<ExitReason> due() {
    return switch (decision) {
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
