package com.mastertrade.marketdata.history;

/**
 * How much history is kept ready.
 *
 * @param days days that must be there before the market is worked on; warm-up included
 * @param months months that are filled behind, down to what the exchange has
 * @param fetchers requests under way at the same time
 */
public record HistorySettings(int days, int months, int fetchers) {

  public HistorySettings {
    if (days < 1 || months < 1 || fetchers < 1) {
      throw new IllegalArgumentException("days, months and fetchers must be at least 1");
    }
  }
}
