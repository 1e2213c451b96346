package com.mastertrade.engine.backtest;

import java.time.Instant;

/**
 * The base bars that open in [from, to), in which orders fill; decisions fall at the closes among
 * them, and earlier bars only warm the indicators up.
 */
public record BacktestWindow(Instant from, Instant to) {

  public BacktestWindow {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("window.to must be after window.from, was " + to);
    }
  }
}
