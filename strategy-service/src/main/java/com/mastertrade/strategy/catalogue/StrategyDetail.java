package com.mastertrade.strategy.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mastertrade.engine.metrics.Metrics;
import com.mastertrade.strategy.market.Window;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A strategy with all that is known of it.
 *
 * @param document the strategy document, as JSON
 * @param rulesInWords one sentence a rule
 * @param results those of every version, newest first
 * @param latestResult every metric of the newest result of this version
 * @param gates how this version did at each gate of its night; empty where no night bred it
 */
public record StrategyDetail(
    @JsonUnwrapped StrategyItem item,
    Map<String, Object> document,
    List<String> rulesInWords,
    List<ResultReference> results,
    Optional<Metrics> latestResult,
    List<GateResult> gates) {

  public StrategyDetail {
    rulesInWords = List.copyOf(rulesInWords);
    results = List.copyOf(results);
    gates = List.copyOf(gates);
  }

  /**
   * One result of a strategy.
   *
   * @param strategyVersion the version that was backtested
   */
  public record ResultReference(
      UUID resultId, int strategyVersion, Window window, Instant createdAt, String kind) {}

  /** One gate, what the strategy showed there and whether that was enough. */
  public record GateResult(String name, double value, double limit, boolean passed) {}
}
