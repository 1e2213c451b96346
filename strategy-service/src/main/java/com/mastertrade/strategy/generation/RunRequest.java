package com.mastertrade.strategy.generation;

import java.util.Optional;

/** What may be said about a run on demand; what is absent is configuration. */
public record RunRequest(
    Optional<Long> seed, Optional<Integer> evaluations, Optional<Integer> windowDays) {

  public static final RunRequest DEFAULTS =
      new RunRequest(Optional.empty(), Optional.empty(), Optional.empty());
}
