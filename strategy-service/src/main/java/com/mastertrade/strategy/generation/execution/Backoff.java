package com.mastertrade.strategy.generation.execution;

import java.time.Duration;

/**
 * Waits between the executions of a run: the first, then twice as long each time, up to a limit.
 */
record Backoff(Duration first, Duration longest) {

  private static final int MOST_DOUBLINGS = 20;

  Backoff {
    if (first.isNegative() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException("the longest wait must not be shorter than the first");
    }
  }

  /** How long to wait after that many failures, 1 or more. */
  Duration after(int failures) {
    Duration wait = first.multipliedBy(1L << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS));
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
