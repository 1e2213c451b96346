package com.mastertrade.strategy.generation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Where a run stands: queued, then running, then one of the three ends; queued again where a failed
 * execution is to be followed by another.
 */
public enum RunStatus {
  QUEUED,
  RUNNING,
  FINISHED,
  CANCELLED,
  FAILED;

  public boolean ended() {
    return switch (this) {
      case QUEUED, RUNNING -> false;
      case FINISHED, CANCELLED, FAILED -> true;
    };
  }

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static RunStatus of(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }
}
