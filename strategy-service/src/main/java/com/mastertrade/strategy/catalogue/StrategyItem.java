package com.mastertrade.strategy.catalogue;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of a strategy as lists show it, with the figures of its newest result.
 *
 * @param rules the rules in one line
 * @param gate the first gate this version fell at
 * @param gateValue its figure there
 * @param gateLimit the limit there
 * @param luckSharpe what the best of its run's candidates would show without any skill
 * @param badge unproven, baseline or proven
 */
public record StrategyItem(
    UUID strategyId,
    String name,
    Symbol symbol,
    Interval interval,
    String rules,
    StrategyStatus status,
    Optional<String> gate,
    Optional<Double> gateValue,
    Optional<Double> gateLimit,
    Optional<ResultSummary> result,
    Optional<Double> luckSharpe,
    Optional<HeldReturn> buyAndHold,
    String badge,
    Instant createdAt,
    int version,
    Optional<UUID> runId) {

  /**
   * The figures of a result that a list shows.
   *
   * @param strategyVersion the version that was backtested
   */
  public record ResultSummary(
      UUID resultId,
      int strategyVersion,
      double sharpe,
      double totalReturn,
      double maxDrawdown,
      int trades,
      double profitFactor,
      double winRate,
      double exposure) {}
}
