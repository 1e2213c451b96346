package com.mastertrade.strategy.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param trials every evaluation, in order
 * @param kept the best distinct ones, the fittest first
 */
public record SearchResult(List<Trial> trials, List<Kept> kept) {

  public SearchResult {
    trials = List.copyOf(trials);
    kept = List.copyOf(kept);
  }

  /**
   * A candidate that is kept.
   *
   * @param cluster number of its group of daily returns
   * @param duplicate whether a fitter one trades exactly the same bars
   */
  public record Kept(Trial trial, int cluster, boolean duplicate) {}
}
