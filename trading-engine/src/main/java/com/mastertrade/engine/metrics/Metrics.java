package com.mastertrade.engine.metrics;

/**
 * A backtest in figures, from daily equity of a market that never closes (365 days a year), net of
 * costs. Fractions, not percent. What is undefined (no trade, no day, no deviation) is 0.
 *
 * @param totalReturn last equity / initial − 1
 * @param cagr (1 + totalReturn)^(365 / days) − 1
 * @param volatility sample deviation of daily returns × √365
 * @param sharpe mean / sample deviation of daily returns × √365, risk-free rate 0 (Sharpe 1994)
 * @param sortino mean / downside deviation below 0 × √365 (Sortino and Price 1994)
 * @param calmar cagr / maxDrawdown (Young 1991)
 * @param maxDrawdown largest fall from a peak of daily equity
 * @param maxDrawdownDays most days in a row that closed below the peak before them; neither the day
 *     of the peak nor that of the recovery counts
 * @param trades closed trades
 * @param profitFactor sum of gains / sum of losses, {@link #NO_LOSS} at most (Schwager 1996)
 * @param winRate share of trades with a gain
 * @param expectancy mean return of a trade (Tharp 1998)
 * @param sqn √min(trades, 100) × mean / deviation of trade returns (Tharp 2008)
 * @param exposure share of bars that closed in position
 * @param turnover value bought and sold / mean daily equity
 * @param skew of daily returns
 * @param kurtosis excess kurtosis of daily returns
 * @param tailLoss mean loss of the worst twentieth of days, positive (expected shortfall at 95 %,
 *     Rockafellar and Uryasev 2000)
 * @param feesPaid quote asset
 * @param days daily returns used
 */
public record Metrics(
    double totalReturn,
    double cagr,
    double volatility,
    double sharpe,
    double sortino,
    double calmar,
    double maxDrawdown,
    int maxDrawdownDays,
    int trades,
    double profitFactor,
    double winRate,
    double expectancy,
    double sqn,
    double exposure,
    double turnover,
    double skew,
    double kurtosis,
    double tailLoss,
    double feesPaid,
    int days) {

  /** Profit factor of trades without any loss. */
  public static final double NO_LOSS = 1_000;

  /** Days a year. */
  public static final double YEAR = 365;
}
