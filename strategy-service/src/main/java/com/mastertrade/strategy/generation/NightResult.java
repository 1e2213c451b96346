package com.mastertrade.strategy.generation;

import java.util.List;

/**
 * What a night leaves behind, apart from the trials, which the ledger has already.
 *
 * @param candidates the night's strategies by rank
 */
public record NightResult(NightSummary summary, List<Candidate> candidates) {

  public NightResult {
    candidates = List.copyOf(candidates);
  }
}
