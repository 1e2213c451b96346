package com.mastertrade.strategy.generation;

import com.mastertrade.strategy.search.Trial;
import java.util.List;
import java.util.UUID;

/**
 * Every candidate ever evaluated, append-only: how many there were decides what luck alone would
 * have shown, whatever became of their run.
 */
public interface TrialLedger {

  /**
   * Adds trials of an execution; one that an earlier execution of the run brought to the same end
   * is there already and stays as it is.
   */
  void append(UUID runId, int attempt, List<Trial> trials);

  /** Counts the trials of a run; {@code leastFitness} is that of the last one kept. */
  Counts count(UUID runId, double leastFitness);

  /**
   * The trials of a run in figures.
   *
   * @param trials all of them
   * @param behaviours of these, how many differ in their entry and exit bars
   * @param traded of these, how many have enough trades to mean anything
   * @param fit of these, how many are at least as fit as the last one kept
   */
  record Counts(int trials, int behaviours, int traded, int fit) {}
}
