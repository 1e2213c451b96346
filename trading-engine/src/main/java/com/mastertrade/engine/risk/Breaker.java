package com.mastertrade.engine.risk;

/**
 * An open circuit breaker.
 *
 * @param scope {@code strategy:<id>}, {@code portfolio} or {@code system}
 * @param openedAt market time, epoch milliseconds
 * @param reason a sentence
 */
public record Breaker(
    BreakerTrigger trigger, String scope, BreakerStops stops, long openedAt, String reason) {

  public static final String PORTFOLIO = "portfolio";
  public static final String SYSTEM = "system";
  private static final String STRATEGY = "strategy:";

  public Breaker {
    boolean known = scope.equals(PORTFOLIO) || scope.equals(SYSTEM) || scope.startsWith(STRATEGY);
    if (!known || scope.equals(STRATEGY)) {
      throw new IllegalArgumentException(
          "scope must be strategy:<id>, portfolio or system, was \"" + scope + "\"");
    }
  }

  /** The scope of one strategy. */
  public static String strategy(String strategyId) {
    return STRATEGY + strategyId;
  }

  /** Whether it concerns that strategy. */
  public boolean covers(String strategyId) {
    return !scope.startsWith(STRATEGY) || scope.equals(strategy(strategyId));
  }

  /** Whether it is the same but for when and why. */
  boolean sameAs(Breaker other) {
    return trigger == other.trigger && scope.equals(other.scope);
  }
}
