package com.mastertrade.strategy.market;

/** How many of the enabled symbols have all the history that their collector wants. */
public enum HistoryReach {
  NONE,
  SOME,
  ALL
}
