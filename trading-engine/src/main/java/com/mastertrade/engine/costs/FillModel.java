package com.mastertrade.engine.costs;

/**
 * When resting orders fill.
 *
 * @param touchFills whether a target fills when touched; otherwise the price must trade through it
 */
public record FillModel(boolean touchFills, LevelRounding levels) {

  /** Targets must be traded through, levels lie on the nearest tick. */
  public static FillModel standard() {
    return new FillModel(false, LevelRounding.NEAREST);
  }
}
