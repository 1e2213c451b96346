package com.mastertrade.strategy.search;

/** Hears how far a search has come; may throw to end it. Called on the searching thread. */
@FunctionalInterface
public interface SearchMonitor {

  void evaluated(int done);
}
