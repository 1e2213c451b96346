package com.mastertrade.strategy.generation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a run was started. */
public enum RunKind {
  SCHEDULED,
  ON_DEMAND;

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static RunKind of(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }
}
