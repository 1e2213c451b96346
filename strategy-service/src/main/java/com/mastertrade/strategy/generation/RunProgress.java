package com.mastertrade.strategy.generation;

import java.util.Map;

/**
 * How far a run has come.
 *
 * @param share share of the whole run, 0 to 1
 * @param counts what was counted so far, e.g. {@code evaluations}
 */
public record RunProgress(RunPhase phase, double share, Map<String, Long> counts) {

  /** Candidates evaluated so far. */
  public static final String EVALUATIONS = "evaluations";

  /** Strategies backtested so far. */
  public static final String BACKTESTS = "backtests";

  public RunProgress {
    counts = Map.copyOf(counts);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share must be 0 to 1, was " + share);
    }
  }
}
