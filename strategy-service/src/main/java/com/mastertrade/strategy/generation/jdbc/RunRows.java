package com.mastertrade.strategy.generation.jdbc;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.strategy.generation.GenerationRun;
import com.mastertrade.strategy.generation.NightSummary;
import com.mastertrade.strategy.generation.RunAttempt;
import com.mastertrade.strategy.generation.RunKind;
import com.mastertrade.strategy.generation.RunPhase;
import com.mastertrade.strategy.generation.RunProgress;
import com.mastertrade.strategy.generation.RunStatus;
import com.mastertrade.strategy.market.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A row of {@code strategy.generation_runs} as a run. */
final class RunRows implements RowMapper<GenerationRun> {

  static final String SELECT =
      """
      SELECT run_id, kind, status, phase, share, market, market_kind, market_date, window_from,
        window_to, seed, evaluations_budget, symbols, requested_at, started_at, finished_at,
        counts, outcome, error, attempt,
        (SELECT coalesce(jsonb_agg(jsonb_build_object(
            'attempt', a.attempt, 'started_at', a.started_at, 'ended_at', a.ended_at,
            'error', a.error) ORDER BY a.attempt), '[]')
          FROM strategy.generation_attempts a WHERE a.run_id = n.run_id) AS attempts
      FROM strategy.generation_runs n
      """;
  private static final TypeReference<List<RunAttempt>> ATTEMPTS = new TypeReference<>() {};
  private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

  private final JsonMapper json;

  RunRows(JsonMapper json) {
    this.json = json;
  }

  @Override
  public GenerationRun mapRow(ResultSet row, int number) throws SQLException {
    return new GenerationRun(
        row.getObject("run_id", UUID.class),
        RunKind.of(row.getString("kind")),
        RunStatus.of(row.getString("status")),
        progress(row),
        row.getString("market"),
        row.getString("market_kind"),
        row.getObject("market_date", LocalDate.class),
        new Window(instant(row, "window_from"), instant(row, "window_to")),
        row.getLong("seed"),
        row.getInt("evaluations_budget"),
        symbols(row),
        instant(row, "requested_at"),
        optionalInstant(row, "started_at"),
        optionalInstant(row, "finished_at"),
        Optional.ofNullable(row.getString("outcome"))
            .map(outcome -> json.readValue(outcome, NightSummary.class)),
        Optional.ofNullable(row.getString("error")),
        row.getInt("attempt"),
        json.readValue(row.getString("attempts"), ATTEMPTS));
  }

  private RunProgress progress(ResultSet row) throws SQLException {
    return new RunProgress(
        RunPhase.of(row.getString("phase")),
        row.getDouble("share"),
        json.readValue(row.getString("counts"), COUNTS));
  }

  private static List<Symbol> symbols(ResultSet row) throws SQLException {
    String[] symbols = (String[]) row.getArray("symbols").getArray();
    return Arrays.stream(symbols).map(Symbol::new).toList();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static Optional<Instant> optionalInstant(ResultSet row, String column)
      throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
