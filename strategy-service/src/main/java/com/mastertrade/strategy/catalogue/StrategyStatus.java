package com.mastertrade.strategy.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a strategy comes from, and how far its night let it pass. */
public enum StrategyStatus {
  /** Chosen for paper. */
  SELECTED,
  /** Passed every gate, but others were chosen. */
  PASSED,
  /** Fell at a gate. */
  FELL,
  /** Trades exactly the bars of a better one of its night. */
  DUPLICATE,
  /** Written by hand. */
  MANUAL;

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static StrategyStatus of(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }
}
