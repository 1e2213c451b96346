package com.mastertrade.strategy.search;

import java.util.List;

/** Hears how far a search has come; may throw to end it. Called on the searching thread. */
@FunctionalInterface
public interface SearchMonitor {

  /**
   * A batch has been evaluated.
   *
   * @param trials of this batch alone, in order; valid during the call
   */
  void evaluated(List<Trial> trials);
}
