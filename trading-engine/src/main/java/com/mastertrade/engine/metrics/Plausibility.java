package com.mastertrade.engine.metrics;

import java.util.ArrayList;
import java.util.List;

/** Results nobody should believe, and why. */
public final class Plausibility {

  /** Greatest believable annualised Sharpe ratio of either sign. */
  public static final double MAX_SHARPE = 30;

  private Plausibility() {}

  /** Reasons to refuse the result; empty where there is none. */
  public static List<String> refusals(Metrics metrics, DailyEquity equity) {
    List<String> reasons = new ArrayList<>();
    if (!Double.isFinite(metrics.sharpe() + metrics.totalReturn() + metrics.sortino())) {
      reasons.add("a figure is not a number");
    }
    if (equity.last() <= 0) {
      reasons.add("equity is not positive");
    }
    if (metrics.sharpe() > MAX_SHARPE) {
      reasons.add("a Sharpe ratio of " + Math.round(metrics.sharpe()) + " is above " + MAX_SHARPE);
    }
    if (metrics.profitFactor() >= Metrics.NO_LOSS && metrics.trades() >= 30) {
      reasons.add("not one of " + metrics.trades() + " trades lost");
    }
    if (metrics.trades() > 0 && metrics.volatility() == 0) {
      reasons.add("there are trades but equity never moved");
    }
    return List.copyOf(reasons);
  }
}
