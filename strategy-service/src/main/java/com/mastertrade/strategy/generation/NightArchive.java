package com.mastertrade.strategy.generation;

/** Where nights are kept. */
public interface NightArchive {

  /**
   * Stores everything and finishes the run, all in one transaction.
   *
   * @throws RunStoppedException if this execution was superseded; nothing is stored then
   */
  void finish(GenerationRun run, int attempt, NightResult result);
}
