package com.mastertrade.strategy.search;

import com.mastertrade.engine.metrics.DailyEquity;

/**
 * What a backtest of a candidate showed on the window of the search.
 *
 * @param behaviour signature of its entry and exit bars
 * @param equity net, at the end of each UTC day
 */
record Evaluated(
    String behaviour, int trades, double sharpe, double maxDrawdown, DailyEquity equity) {

  /** Trades below which a Sharpe ratio means nothing. */
  static final int FEW_TRADES = 10;

  /** How many trades it takes for half of a Sharpe ratio to count. */
  private static final double HALF_TRUST_TRADES = 30;

  private static final double LEAST_SHARPE = -10;
  private static final double TOLERATED_DRAWDOWN = 0.15;
  private static final double DRAWDOWN_PENALTY = 10;

  /**
   * Net Sharpe shrunk towards zero where trades are few, less a penalty for drawdowns beyond what
   * the gates tolerate. A candidate with too few trades ranks below every one that trades, and the
   * fewer the lower, so that the search finds its way out.
   */
  double fitness() {
    if (trades < FEW_TRADES) {
      return 3 * LEAST_SHARPE + trades;
    }
    double trust = trades / (trades + HALF_TRUST_TRADES);
    double shrunk = sharpe > 0 ? sharpe * trust : Math.max(sharpe, LEAST_SHARPE);
    return shrunk - DRAWDOWN_PENALTY * Math.max(0, maxDrawdown - TOLERATED_DRAWDOWN);
  }
}
