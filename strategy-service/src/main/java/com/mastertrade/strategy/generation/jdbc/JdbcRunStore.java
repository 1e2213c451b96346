package com.mastertrade.strategy.generation.jdbc;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.strategy.generation.GenerationRun;
import com.mastertrade.strategy.generation.RunProgress;
import com.mastertrade.strategy.generation.RunStatus;
import com.mastertrade.strategy.generation.RunStore;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Runs in {@code strategy.generation_runs}; its unique indexes decide who is first. */
@Component
final class JdbcRunStore implements RunStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final RunRows rows;

  JdbcRunStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
    this.rows = new RunRows(json);
  }

  @Override
  public boolean insert(GenerationRun run) {
    return jdbc.sql(
                """
                INSERT INTO strategy.generation_runs (run_id, kind, status, market, market_kind,
                  market_date, window_from, window_to, seed, evaluations_budget, symbols,
                  requested_at)
                VALUES (:run, :kind, :status, :market, :marketKind, :date, :from, :to, :seed,
                  :budget, :symbols, :requested)
                ON CONFLICT DO NOTHING
                """)
            .param("run", run.runId())
            .param("kind", run.kind().wireName())
            .param("status", run.status().wireName())
            .param("market", run.market())
            .param("marketKind", run.marketKind())
            .param("date", run.marketDate())
            .param("from", run.window().from().atOffset(ZoneOffset.UTC))
            .param("to", run.window().to().atOffset(ZoneOffset.UTC))
            .param("seed", run.seed())
            .param("budget", run.evaluationsBudget())
            .param("symbols", run.symbols().stream().map(Symbol::value).toArray(String[]::new))
            .param("requested", run.requestedAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Override
  public Optional<GenerationRun> find(UUID runId) {
    return jdbc.sql(RunRows.SELECT + "WHERE run_id = :run")
        .param("run", runId)
        .query(rows)
        .optional();
  }

  @Override
  public Optional<GenerationRun> active() {
    return jdbc.sql(RunRows.SELECT + "WHERE status IN ('queued', 'running')")
        .query(rows)
        .optional();
  }

  @Override
  public Optional<GenerationRun> latestScheduled() {
    return jdbc.sql(RunRows.SELECT + "WHERE kind = 'scheduled' ORDER BY market_date DESC LIMIT 1")
        .query(rows)
        .optional();
  }

  @Override
  public List<GenerationRun> list(long offset, int limit) {
    return jdbc.sql(
            RunRows.SELECT + "ORDER BY requested_at DESC, run_id LIMIT :limit OFFSET :offset")
        .param("limit", limit)
        .param("offset", offset)
        .query(rows)
        .list();
  }

  @Override
  public long count() {
    return jdbc.sql("SELECT count(*) FROM strategy.generation_runs").query(Long.class).single();
  }

  @Override
  public OptionalInt begin(UUID runId, Instant now) {
    return jdbc.sql(
            """
            WITH begun AS (
              UPDATE strategy.generation_runs
              SET status = 'running', attempt = attempt + 1, phase = 'preparing', share = 0,
                counts = '{}', started_at = coalesce(started_at, :now)
              WHERE run_id = :run AND status IN ('queued', 'running')
              RETURNING run_id, attempt)
            INSERT INTO strategy.generation_attempts (run_id, attempt, started_at)
            SELECT run_id, attempt, :now FROM begun RETURNING attempt
            """)
        .param("run", runId)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .optional()
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  @Override
  public Standing progress(UUID runId, int attempt, RunProgress progress) {
    return jdbc.sql(
            """
            UPDATE strategy.generation_runs
            SET phase = :phase, share = :share, counts = cast(:counts AS jsonb)
            WHERE run_id = :run AND attempt = :attempt AND status = 'running'
            RETURNING cancel_requested
            """)
        .param("phase", progress.phase().wireName())
        .param("share", progress.share())
        .param("counts", json.writeValueAsString(progress.counts()))
        .param("run", runId)
        .param("attempt", attempt)
        .query(Boolean.class)
        .optional()
        .map(JdbcRunStore::standing)
        .orElse(Standing.SUPERSEDED);
  }

  @Override
  public void end(UUID runId, int attempt, RunEnd end) {
    leave(runId, attempt, end, end.status());
  }

  @Override
  public Standing retry(UUID runId, int attempt, RunEnd end) {
    return leave(runId, attempt, end, RunStatus.CANCELLED);
  }

  private Standing leave(UUID runId, int attempt, RunEnd end, RunStatus ifCancelled) {
    return jdbc.sql(
            """
            WITH left_so AS (
              UPDATE strategy.generation_runs
              SET status = CASE WHEN cancel_requested THEN :ifCancelled ELSE :status END,
                error = :error,
                finished_at = CASE
                  WHEN :ended OR cancel_requested THEN cast(:now AS timestamptz) END
              WHERE run_id = :run AND attempt = :attempt AND status = 'running'
              RETURNING run_id, attempt, cancel_requested)
            UPDATE strategy.generation_attempts a SET ended_at = :now, error = :error
            FROM left_so WHERE a.run_id = left_so.run_id AND a.attempt = left_so.attempt
            RETURNING left_so.cancel_requested
            """)
        .param("status", end.status().wireName())
        .param("ifCancelled", ifCancelled.wireName())
        .param("ended", end.status().ended())
        .param("now", end.at().atOffset(ZoneOffset.UTC))
        .param("error", end.error().orElse(null))
        .param("run", runId)
        .param("attempt", attempt)
        .query(Boolean.class)
        .optional()
        .map(JdbcRunStore::standing)
        .orElse(Standing.SUPERSEDED);
  }

  private static Standing standing(boolean cancelled) {
    return cancelled ? Standing.CANCEL : Standing.GO_ON;
  }

  @Override
  public void requestCancel(UUID runId, Instant now) {
    jdbc.sql(
            """
            UPDATE strategy.generation_runs
            SET cancel_requested = true,
              finished_at = CASE WHEN status = 'queued' THEN cast(:now AS timestamptz) END,
              status = CASE WHEN status = 'queued' THEN :cancelled ELSE status END
            WHERE run_id = :run AND status IN ('queued', 'running')
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("cancelled", RunStatus.CANCELLED.wireName())
        .param("run", runId)
        .update();
  }
}
