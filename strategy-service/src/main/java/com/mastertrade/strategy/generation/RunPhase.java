package com.mastertrade.strategy.generation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a run is doing, and which part of the whole it is: from {@link #begin} to {@link #end}. */
public enum RunPhase {
  PREPARING(0, 0.05),
  SEARCHING(0.05, 0.80),
  BACKTESTING(0.80, 0.94),
  FILTERING(0.94, 0.95),
  SELECTING(0.95, 0.99),
  DONE(1, 1);

  private final double begin;
  private final double end;

  RunPhase(double begin, double end) {
    this.begin = begin;
    this.end = end;
  }

  /** Share of the whole run when {@code part} (0 to 1) of this phase is done. */
  public double share(double part) {
    return begin + (end - begin) * part;
  }

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static RunPhase of(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }
}
