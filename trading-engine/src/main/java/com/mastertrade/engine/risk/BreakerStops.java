package com.mastertrade.engine.risk;

import java.util.Locale;

/** What an open circuit breaker stops. */
public enum BreakerStops {
  ENTRIES,
  EXITS,
  ALL;

  boolean entries() {
    return this != EXITS;
  }

  boolean exits() {
    return this != ENTRIES;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
