package com.mastertrade.strategy.generation;

import com.mastertrade.common.instrument.Symbol;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a finished night.
 *
 * @param generated strategies kept
 * @param distinctBehaviours of these, how many differ in their entry and exit bars, counting only
 *     those with enough trades to mean anything
 * @param returnClusters groups of daily returns that stay below the correlation limit
 * @param luckSharpe what the best of as many skill-less candidates would be expected to show
 * @param verdict the night in a sentence
 */
public record NightSummary(
    int evaluations,
    Funnel funnel,
    List<Fallen> fallen,
    int generated,
    int distinctBehaviours,
    int returnClusters,
    int passedFilter,
    int selected,
    Optional<Double> bestSharpe,
    double luckSharpe,
    List<HeldSymbol> buyAndHold,
    double seconds,
    long peakMemoryMb,
    String verdict) {

  public NightSummary {
    fallen = List.copyOf(fallen);
    buyAndHold = List.copyOf(buyAndHold);
  }

  /** How many were left after each stage. */
  public record Funnel(int bred, int distinct, int traded, int filtered, int selected) {

    public static final Funnel EMPTY = new Funnel(0, 0, 0, 0, 0);
  }

  /** How many fell first at a gate, and what the gate wants. */
  public record Fallen(String gate, int count, String detail) {}

  /** What holding a symbol over the window gave, after the same costs. */
  public record HeldSymbol(Symbol symbol, double totalReturn, double sharpe) {}
}
