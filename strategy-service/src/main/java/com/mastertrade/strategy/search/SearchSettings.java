package com.mastertrade.strategy.search;

/**
 * How a search is made.
 *
 * @param evaluations candidates evaluated, all different
 * @param kept how many of the best are kept
 * @param threads threads that evaluate; their number changes no result
 * @param seed of all chance
 */
public record SearchSettings(int evaluations, int kept, int threads, long seed) {

  public SearchSettings {
    if (evaluations < 1 || kept < 1 || threads < 1) {
      throw new IllegalArgumentException("a search needs an evaluation, a place and a thread");
    }
  }

  /** Size of a generation: enough generations for a small budget, enough breadth for a large. */
  int population() {
    return Math.clamp(evaluations / 12L, 20, 250);
  }

  /** Kept of one cluster at first, so that a fifth as many clusters at least are represented. */
  int perCluster() {
    return Math.max(2, kept / 100);
  }
}
