package com.mastertrade.engine.backtest;

import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.booking.ExitReason;
import com.mastertrade.engine.booking.Fill;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.data.Bars;
import java.util.Optional;

/**
 * Fills orders on bars: the open first, then the stop, then the target. At one open a stop goes
 * before a signal, a signal before a time exit, and what was decided at the close before the
 * target: the market order that replaces it is the worse price.
 */
final class SimulatedVenue {

  private final Bars bars;
  private final int firstBar;
  private final Amounts amounts;
  private final CostModel costs;
  private final boolean touchFills;

  /** Bars of fills are counted from {@code firstBar}. */
  SimulatedVenue(Bars bars, int firstBar, BacktestSettings settings) {
    this.bars = bars;
    this.firstBar = firstBar;
    this.amounts = new Amounts(bars.instrument());
    this.costs = settings.costs();
    this.touchFills = settings.fills().touchFills();
  }

  Amounts amounts() {
    return amounts;
  }

  /** A purchase at the open for as many lots as the budget pays; empty where a filter refuses. */
  Optional<Fill> buyAtOpen(int bar, long budget) {
    long open = bars.openTicks(bar);
    long wanted = amounts.affordable(budget, open, costs.takerRate());
    long ticks = costs.slippage().buy(open, wanted, volumeBefore(bar));
    long lots = amounts.affordable(budget, ticks, costs.takerRate());
    if (!amounts.accepts(ticks, lots)) {
      return Optional.empty();
    }
    return Optional.of(fill(bar, bars.openTime(bar), ticks, lots, costs.takerRate()));
  }

  /** Whether that bar can end the position without anything decided at the close before. */
  boolean touches(int bar, ProtectiveLevels levels) {
    return bars.lowTicks(bar) <= levels.stop() || bars.highTicks(bar) >= levels.target();
  }

  /** Why the position is left in that bar, if it is. */
  Optional<ExitReason> exitReason(int bar, ProtectiveLevels levels, Optional<ExitReason> due) {
    long open = bars.openTicks(bar);
    if (open <= levels.stop()) {
      return Optional.of(levels.stopReason());
    }
    if (due.isPresent()) {
      return due;
    }
    if (reached(open, levels.target())) {
      return Optional.of(ExitReason.TARGET);
    }
    if (bars.lowTicks(bar) <= levels.stop()) {
      return Optional.of(levels.stopReason());
    }
    return reached(bars.highTicks(bar), levels.target())
        ? Optional.of(ExitReason.TARGET)
        : Optional.empty();
  }

  /** The sale of {@code lots} in that bar for that reason. */
  Fill sell(int bar, ExitReason reason, ProtectiveLevels levels, long lots) {
    long open = bars.openTicks(bar);
    long time = bars.openTime(bar);
    return switch (reason) {
      case TARGET -> fill(bar, time, Math.max(open, levels.target()), lots, costs.makerRate());
      case STOP, TRAILING -> market(bar, time, Math.min(open, levels.stop()), lots);
      case SIGNAL, TIME -> market(bar, time, open, lots);
      case END_OF_DATA -> market(bar, bars.closeTime(bar), bars.closeTicks(bar), lots);
    };
  }

  private Fill market(int bar, long time, long ticks, long lots) {
    long filled = costs.slippage().sell(ticks, lots, volumeBefore(bar));
    return fill(bar, time, filled, lots, costs.takerRate());
  }

  private Fill fill(int bar, long time, long ticks, long lots, long rate) {
    long value = amounts.value(ticks, lots);
    return new Fill(bar - firstBar, time, ticks, lots, value, Amounts.fee(value, rate));
  }

  private boolean reached(long ticks, long target) {
    return ticks > target || (touchFills && ticks == target);
  }

  private long volumeBefore(int bar) {
    return bar == 0 ? 0 : bars.volumeLots(bar - 1);
  }
}
