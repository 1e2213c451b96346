package com.mastertrade.strategy.generation.jdbc;

import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.strategy.bulk.CopyRows;
import com.mastertrade.strategy.catalogue.StrategyDetail.GateResult;
import com.mastertrade.strategy.catalogue.StrategyNames;
import com.mastertrade.strategy.generation.Candidate;
import com.mastertrade.strategy.generation.GenerationRun;
import com.mastertrade.strategy.generation.NightResult;
import com.mastertrade.strategy.search.Trial;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Writes a night's strategies, candidates and trials by COPY. */
final class NightCopy {

  /** What is written, and when. */
  record Night(GenerationRun run, NightResult result, Instant now) {}

  private static final String STRATEGIES =
      """
      strategy.strategies (strategy_id, name, symbol, "interval", status, badge, version, rules,
        run_id, created_at, updated_at)\
      """;

  private static final String VERSIONS =
      "strategy.strategy_versions (strategy_id, version, document, document_hash, created_at)";

  private static final String CANDIDATES =
      """
      strategy.generation_candidates (run_id, rank, strategy_id, result_id, status, gate,
        gate_value, gate_limit, gates, fitness, behaviour, cluster, luck_sharpe)\
      """;

  private final JsonMapper json;

  NightCopy(JsonMapper json) {
    this.json = json;
  }

  /** Strategies and their first versions. */
  long strategies(Connection connection, Night night) throws SQLException {
    CopyRows.into(
        connection,
        STRATEGIES,
        rows -> {
          for (Candidate candidate : night.result().candidates()) {
            strategy(rows, night, candidate);
          }
        });
    return CopyRows.into(
        connection,
        VERSIONS,
        rows -> {
          for (Candidate candidate : night.result().candidates()) {
            version(rows, night, candidate);
          }
        });
  }

  private static void strategy(CopyRows rows, Night night, Candidate candidate)
      throws SQLException {
    StrategyDocument document = candidate.kept().trial().document();
    rows.row(
        candidate.strategyId(night.run().runId()),
        StrategyNames.of(document),
        document.symbols().getFirst(),
        document.interval().code(),
        candidate.status().wireName(),
        "unproven",
        1,
        StrategyNames.rulesOf(document),
        night.run().runId(),
        night.now(),
        night.now());
  }

  private static void version(CopyRows rows, Night night, Candidate candidate) throws SQLException {
    Trial trial = candidate.kept().trial();
    rows.row(
        candidate.strategyId(night.run().runId()),
        1,
        trial.document().canonicalJson(),
        trial.hash(),
        night.now());
  }

  /** Candidates; the results they refer to must be there. */
  long candidates(Connection connection, Night night) throws SQLException {
    return CopyRows.into(
        connection,
        CANDIDATES,
        rows -> {
          for (Candidate candidate : night.result().candidates()) {
            candidate(rows, night, candidate);
          }
        });
  }

  private void candidate(CopyRows rows, Night night, Candidate candidate) throws SQLException {
    Optional<GateResult> fell = candidate.fellAt();
    rows.row(
        night.run().runId(),
        candidate.rank(),
        candidate.strategyId(night.run().runId()),
        candidate.resultId(night.run().runId()),
        candidate.status().wireName(),
        fell.map(GateResult::name),
        fell.map(GateResult::value),
        fell.map(GateResult::limit),
        json.writeValueAsString(candidate.gates()),
        candidate.kept().trial().fitness(),
        candidate.kept().trial().behaviour(),
        candidate.kept().cluster(),
        night.result().summary().luckSharpe());
  }
}
