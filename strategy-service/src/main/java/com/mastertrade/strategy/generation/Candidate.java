package com.mastertrade.strategy.generation;

import com.mastertrade.strategy.backtest.BacktestRunner.Outcome;
import com.mastertrade.strategy.catalogue.StrategyDetail.GateResult;
import com.mastertrade.strategy.catalogue.StrategyStatus;
import com.mastertrade.strategy.search.SearchResult.Kept;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One strategy of the night, backtested and judged.
 *
 * @param rank by fitness, from 1
 */
public record Candidate(
    int rank, Kept kept, Outcome outcome, List<GateResult> gates, StrategyStatus status) {

  public Candidate {
    gates = List.copyOf(gates);
  }

  /** The first gate that was not passed; empty for a duplicate, which was not asked. */
  public Optional<GateResult> fellAt() {
    return status == StrategyStatus.DUPLICATE ? Optional.empty() : Gates.fellAt(gates);
  }

  /** The same for the same place of the same run, however often that is executed. */
  public UUID strategyId(UUID runId) {
    return id(runId, "strategy");
  }

  public UUID resultId(UUID runId) {
    return id(runId, "result");
  }

  private UUID id(UUID runId, String kind) {
    String name = runId + ":" + kind + ":" + rank;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  Candidate as(StrategyStatus other) {
    return new Candidate(rank, kept, outcome, gates, other);
  }
}
