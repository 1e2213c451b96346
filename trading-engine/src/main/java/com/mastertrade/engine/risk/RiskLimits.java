package com.mastertrade.engine.risk;

/**
 * What the gate allows. Shares are fractions, 0.2 = 20 %.
 *
 * @param positionShare of the equity in one position, above 0 to 1
 * @param grossShare of the equity in all positions together, above 0 to 1
 * @param tradeRisk of the equity lost where the stop of one trade is reached, above 0 to 1
 * @param maxPositions open or being opened, 1 to 1,000
 * @param maxDrawdown from the highest equity at which nothing is entered any more, above 0 to 1
 * @param dailyLoss since 00:00 UTC at which nothing is entered any more, above 0 to 1
 * @param entriesPerMinute of market time, 1 to 100,000
 * @param priceCollar how far a price may lie from the last close, above 0 to 1
 * @param staleAfterMillis age in market time of the last bar at which nothing is entered, from
 *     60,000
 * @param cashReserve of an order's value kept for slippage, 0 to 0.1
 * @param feeRate of an order's value kept for its fee, 0 to 0.1
 * @param lossStreak trades lost in a row at which a strategy is stopped, 0 for never
 * @param staleBreakerMillis age of the last bar at which the system's entries are stopped, 0 for
 *     never
 */
public record RiskLimits(
    double positionShare,
    double grossShare,
    double tradeRisk,
    int maxPositions,
    double maxDrawdown,
    double dailyLoss,
    int entriesPerMinute,
    double priceCollar,
    long staleAfterMillis,
    double cashReserve,
    double feeRate,
    int lossStreak,
    long staleBreakerMillis) {

  public RiskLimits {
    requireShare("position_share", positionShare);
    requireShare("gross_share", grossShare);
    requireShare("trade_risk", tradeRisk);
    requireShare("max_drawdown", maxDrawdown);
    requireShare("daily_loss", dailyLoss);
    requireShare("price_collar", priceCollar);
    requireWhole("max_positions", maxPositions, 1, 1_000);
    requireWhole("entries_per_minute", entriesPerMinute, 1, 100_000);
    requireWhole("stale_after_millis", staleAfterMillis, 60_000, Long.MAX_VALUE);
    requireWhole("loss_streak", lossStreak, 0, 1_000);
    requireWhole("stale_breaker_millis", staleBreakerMillis, 0, Long.MAX_VALUE);
    requireReserve("cash_reserve", cashReserve);
    requireReserve("fee_rate", feeRate);
  }

  /** What is promised: 20 % a position, 100 % gross, 5 % risk a trade, 15 % drawdown. */
  public static RiskLimits defaults() {
    return new RiskLimits(0.20, 1, 0.05, 25, 0.15, 0.05, 60, 0.05, 300_000, 0.005, 0.001, 8, 0);
  }

  /** Nothing but the cash limits. */
  public static RiskLimits unlimited() {
    return new RiskLimits(1, 1, 1, 1_000, 1, 1, 100_000, 1, Long.MAX_VALUE, 0, 0, 0, 0);
  }

  private static void requireShare(String name, double value) {
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be above 0 and at most 1, was " + value);
    }
  }

  private static void requireReserve(String name, double value) {
    if (!(value >= 0 && value <= 0.1)) {
      throw new IllegalArgumentException(name + " must be 0 to 0.1, was " + value);
    }
  }

  private static void requireWhole(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must be " + least + " to " + most + ", was " + value);
    }
  }
}
