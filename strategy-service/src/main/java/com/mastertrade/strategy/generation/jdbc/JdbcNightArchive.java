package com.mastertrade.strategy.generation.jdbc;

import com.mastertrade.strategy.backtest.BacktestRunner.Outcome;
import com.mastertrade.strategy.backtest.ResultStore;
import com.mastertrade.strategy.backtest.ResultStore.NewResult;
import com.mastertrade.strategy.backtest.StrategyResult;
import com.mastertrade.strategy.generation.Candidate;
import com.mastertrade.strategy.generation.GenerationRun;
import com.mastertrade.strategy.generation.NightArchive;
import com.mastertrade.strategy.generation.NightResult;
import com.mastertrade.strategy.generation.RunStoppedException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a night in one transaction that begins with the run's own row: only the latest execution
 * gets it, so that a night is stored once or not at all.
 */
@Component
class JdbcNightArchive implements NightArchive {

  private final JdbcTemplate template;
  private final JdbcClient jdbc;
  private final ResultStore results;
  private final NightCopy copy;
  private final JsonMapper json;
  private final Clock clock;

  JdbcNightArchive(JdbcTemplate template, ResultStore results, JsonMapper json, Clock clock) {
    this.template = template;
    this.jdbc = JdbcClient.create(template);
    this.results = results;
    this.copy = new NightCopy(json);
    this.json = json;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void finish(GenerationRun run, int attempt, NightResult night) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    claim(run, attempt, night, now);
    NightCopy.Night rows = new NightCopy.Night(run, night, now);
    template.execute((ConnectionCallback<Long>) connection -> copy.strategies(connection, rows));
    results.insert(newResults(run, night.candidates(), now));
    template.execute((ConnectionCallback<Long>) connection -> copy.candidates(connection, rows));
  }

  private void claim(GenerationRun run, int attempt, NightResult night, Instant now) {
    int claimed =
        jdbc.sql(
                """
                WITH claimed AS (
                  UPDATE strategy.generation_runs
                  SET status = 'finished', phase = 'done', share = 1, finished_at = :now,
                    error = NULL, outcome = cast(:outcome AS jsonb)
                  WHERE run_id = :run AND attempt = :attempt AND status = 'running'
                    AND NOT cancel_requested
                  RETURNING run_id, attempt)
                UPDATE strategy.generation_attempts a SET ended_at = :now
                FROM claimed WHERE a.run_id = claimed.run_id AND a.attempt = claimed.attempt
                """)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("outcome", json.writeValueAsString(night.summary()))
            .param("run", run.runId())
            .param("attempt", attempt)
            .update();
    if (claimed == 0) {
      throw new RunStoppedException(reason(run, attempt));
    }
  }

  private RunStoppedException.Reason reason(GenerationRun run, int attempt) {
    boolean cancelled =
        jdbc.sql(
                """
                SELECT cancel_requested FROM strategy.generation_runs
                WHERE run_id = :run AND attempt = :attempt AND status = 'running'
                """)
            .param("run", run.runId())
            .param("attempt", attempt)
            .query(Boolean.class)
            .optional()
            .orElse(false);
    return cancelled ? RunStoppedException.Reason.CANCELLED : RunStoppedException.Reason.SUPERSEDED;
  }

  private static List<NewResult> newResults(
      GenerationRun run, List<Candidate> candidates, Instant now) {
    return candidates.stream()
        .map(one -> new NewResult(result(run, one, now), one.outcome().course()))
        .toList();
  }

  private static StrategyResult result(GenerationRun run, Candidate candidate, Instant now) {
    Outcome outcome = candidate.outcome();
    return new StrategyResult(
        candidate.resultId(run.runId()),
        candidate.strategyId(run.runId()),
        1,
        Optional.of(run.runId()),
        "night",
        candidate.kept().trial().document().symbols().getFirst(),
        candidate.kept().trial().document().interval(),
        run.window(),
        now,
        outcome.engine().metrics(),
        outcome.provenance(),
        outcome.buyAndHold());
  }
}
