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
 * @param results its results, newest first
 * @param latestResult every metric of the newest result
 * @param gates how it did at each gate of its night
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

  /** One result of a strategy. */
  public record ResultReference(UUID resultId, Window window, Instant createdAt, String kind) {}

  /** One gate, what the strategy showed there and whether that was enough. */
  public record GateResult(String name, double value, double limit, boolean passed) {}
}
