package com.mastertrade.engine.backtest;

import java.time.Instant;

/** The bars that open in [from, to); earlier ones only warm the indicators up. */
public record BacktestWindow(Instant from, Instant to) {

  public BacktestWindow {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a window must end after it begins");
    }
  }
}
