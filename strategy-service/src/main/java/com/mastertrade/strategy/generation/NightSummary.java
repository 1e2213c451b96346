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
 * @param returnClusters of these, how many clusters of daily returns they come from
 * @param luckSharpe what the best of as many skill-less candidates would be expected to show
 * @param verdict the night in a sentence
 */
public record NightSummary(
    int evaluations,
    Funnel funnel,
    List<Stage> stages,
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
    stages = List.copyOf(stages);
    fallen = List.copyOf(fallen);
    buyAndHold = List.copyOf(buyAndHold);
  }

  /**
   * How many were left after each stage.
   *
   * @param bred candidates evaluated, all different documents
   * @param evaluatedDistinct of these, how many differ in their entry and exit bars
   * @param kept of these, how many were kept as strategies; the same as {@code distinct}
   * @param distinct of the strategies, how many trade no better one's bars
   * @param traded of these, how many have enough trades to mean anything
   * @param filtered of these, how many passed every gate
   * @param selected of these, how many were chosen for paper
   */
  public record Funnel(
      int bred,
      int evaluatedDistinct,
      int kept,
      int distinct,
      int traded,
      int filtered,
      int selected) {
    public static final Funnel EMPTY = new Funnel(0, 0, 0, 0, 0, 0, 0);
  }

  /**
   * One stage of the funnel.
   *
   * @param count how many are left after it
   * @param fallen where the others of the stage before fell; these add up
   */
  public record Stage(String stage, int count, List<Fallen> fallen) {
    public Stage {
      fallen = List.copyOf(fallen);
    }
  }

  /** How many fell first at a gate, or for another reason, and what was wanted. */
  public record Fallen(String gate, int count, String detail) {}

  /** What holding a symbol over the window gave, after the same costs. */
  public record HeldSymbol(Symbol symbol, double totalReturn, double sharpe) {}
}
