package com.mastertrade.engine.metrics;

import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.booking.Trade;
import java.util.Arrays;
import java.util.List;

/** Computes {@link Metrics}; the formulas stand there. */
public final class MetricsCalculator {

  private final DailyEquity equity;
  private final List<Trade> trades;
  private final double[] returns;
  private final Moments moments;

  private MetricsCalculator(DailyEquity equity, List<Trade> trades) {
    this.equity = equity;
    this.trades = trades;
    this.returns = equity.returns();
    this.moments = Moments.of(returns);
  }

  /** The figures of a backtest; {@code exposure} is counted by the engine. */
  public static Metrics of(DailyEquity equity, List<Trade> trades, double exposure) {
    return new MetricsCalculator(equity, trades).metrics(exposure);
  }

  private Metrics metrics(double exposure) {
    double year = Math.sqrt(Metrics.YEAR);
    double maxDrawdown = Arrays.stream(equity.drawdowns()).max().orElse(0);
    double[] tradeReturns = trades.stream().mapToDouble(Trade::returned).toArray();
    Moments perTrade = Moments.of(tradeReturns);
    return new Metrics(
        totalReturn(),
        cagr(),
        moments.deviation() * year,
        ratio(moments.mean(), moments.deviation()) * year,
        ratio(moments.mean(), downside()) * year,
        ratio(cagr(), maxDrawdown),
        maxDrawdown,
        longestDrawdown(),
        trades.size(),
        profitFactor(),
        trades.isEmpty() ? 0 : (double) wins() / trades.size(),
        perTrade.mean(),
        Math.sqrt(Math.min(100, trades.size())) * ratio(perTrade.mean(), perTrade.deviation()),
        exposure,
        turnover(),
        moments.skew(),
        moments.kurtosis(),
        tailLoss(),
        trades.stream().mapToLong(Trade::fees).sum() / (double) Amounts.ONE,
        equity.days());
  }

  private double totalReturn() {
    return (double) equity.last() / equity.initial() - 1;
  }

  private double cagr() {
    return Math.pow(1 + totalReturn(), Metrics.YEAR / equity.days()) - 1;
  }

  private double downside() {
    double sum = 0;
    for (double value : returns) {
      sum += value < 0 ? value * value : 0;
    }
    return Math.sqrt(sum / returns.length);
  }

  private int longestDrawdown() {
    int longest = 0;
    int current = 0;
    for (double drawdown : equity.drawdowns()) {
      current = drawdown > 0 ? current + 1 : 0;
      longest = Math.max(longest, current);
    }
    return longest;
  }

  private double profitFactor() {
    double gains = trades.stream().mapToLong(Trade::pnl).filter(pnl -> pnl > 0).sum();
    double losses = -(double) trades.stream().mapToLong(Trade::pnl).filter(pnl -> pnl < 0).sum();
    if (losses == 0) {
      return gains == 0 ? 0 : Metrics.NO_LOSS;
    }
    return Math.min(Metrics.NO_LOSS, gains / losses);
  }

  private long wins() {
    return trades.stream().filter(trade -> trade.pnl() > 0).count();
  }

  private double turnover() {
    double traded =
        trades.stream()
            .mapToDouble(trade -> (double) trade.entry().value() + trade.exit().value())
            .sum();
    return ratio(traded, Arrays.stream(equity.toArray()).average().orElse(0));
  }

  private double tailLoss() {
    double[] sorted = returns.clone();
    Arrays.sort(sorted);
    int worst = Math.max(1, sorted.length / 20);
    return Math.max(0, -Moments.mean(Arrays.copyOf(sorted, worst)));
  }

  private static double ratio(double numerator, double denominator) {
    return denominator == 0 ? 0 : numerator / denominator;
  }
}
