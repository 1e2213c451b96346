package com.mastertrade.engine.risk;

import java.util.Locale;

/** What opened a circuit breaker. */
public enum BreakerTrigger {
  DRAWDOWN,
  LOSS_STREAK,
  STALE_FEED,
  KILL_SWITCH,
  MANUAL;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
