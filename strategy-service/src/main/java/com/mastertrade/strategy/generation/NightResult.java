package com.mastertrade.strategy.generation;

import com.mastertrade.strategy.search.Trial;
import java.util.List;

/**
 * All that a night leaves behind.
 *
 * @param trials every evaluation, in order
 * @param candidates the night's strategies by rank
 */
public record NightResult(NightSummary summary, List<Trial> trials, List<Candidate> candidates) {

  public NightResult {
    trials = List.copyOf(trials);
    candidates = List.copyOf(candidates);
  }
}
