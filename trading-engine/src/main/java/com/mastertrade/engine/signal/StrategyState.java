package com.mastertrade.engine.signal;

/**
 * All that a running strategy remembers besides the bars.
 *
 * @param entryTime epoch milliseconds when the bar of the entry opened; 0 while flat
 * @param entryTicks price of the entry
 * @param barsHeld closes of its interval since the entry
 * @param highestTicks highest high up to the last base bar, not below the entry
 * @param stopTicks where its stop lies, as it was told last
 */
public record StrategyState(
    long entryTime, long entryTicks, int barsHeld, long highestTicks, long stopTicks) {

  /** Without a position. */
  public static final StrategyState FLAT = new StrategyState(0, 0, 0, 0, 0);

  public StrategyState {
    if (entryTicks < 0 || barsHeld < 0) {
      throw new IllegalArgumentException("a position has a price and a length");
    }
  }

  public boolean inPosition() {
    return entryTicks > 0;
  }

  StrategyState withHigh(long ticks) {
    return new StrategyState(
        entryTime, entryTicks, barsHeld, Math.max(highestTicks, ticks), stopTicks);
  }

  StrategyState withBar() {
    return new StrategyState(entryTime, entryTicks, barsHeld + 1, highestTicks, stopTicks);
  }

  StrategyState withStop(long ticks) {
    return new StrategyState(entryTime, entryTicks, barsHeld, highestTicks, ticks);
  }
}
