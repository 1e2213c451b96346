package com.mastertrade.strategy.catalogue;

import com.mastertrade.engine.metrics.Metrics;
import com.mastertrade.strategy.catalogue.StrategyDetail.GateResult;
import com.mastertrade.strategy.catalogue.StrategyDetail.ResultReference;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps strategies and their versions; a deleted one is kept, but no longer found. */
public interface StrategyStore {

  /** A strategy as it is written: its head and the version that is current. */
  record Draft(StrategyItem item, StrategyVersion version) {}

  void insert(Draft draft);

  /**
   * Replaces the head of a strategy that is at {@code expectedVersion}, and fails where someone
   * else has changed it since; a version that is new is added, an old one left as it is.
   */
  void update(Draft draft, int expectedVersion);

  boolean delete(UUID strategyId);

  Optional<StrategyItem> find(UUID strategyId);

  List<StrategyItem> list(StrategyQuery query, long offset, int limit);

  long count(StrategyQuery query);

  /** Candidates as their night left them, also where since changed; none of deleted strategies. */
  List<StrategyItem> candidates(CandidateQuery query, long offset, int limit);

  long count(CandidateQuery query);

  /** All versions, newest first. */
  List<StrategyVersion> versions(UUID strategyId);

  Optional<StrategyVersion> version(UUID strategyId, int version);

  List<ResultReference> results(UUID strategyId);

  /** Every metric of a result. */
  Optional<Metrics> metrics(UUID resultId);

  /** How a version did at each gate of its night; empty where no night bred it. */
  List<GateResult> gates(UUID strategyId, int version);
}
