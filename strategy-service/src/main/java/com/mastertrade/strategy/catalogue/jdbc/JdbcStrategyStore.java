package com.mastertrade.strategy.catalogue.jdbc;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.metrics.Metrics;
import com.mastertrade.strategy.catalogue.CandidateQuery;
import com.mastertrade.strategy.catalogue.StrategyDetail.GateResult;
import com.mastertrade.strategy.catalogue.StrategyDetail.ResultReference;
import com.mastertrade.strategy.catalogue.StrategyItem;
import com.mastertrade.strategy.catalogue.StrategyQuery;
import com.mastertrade.strategy.catalogue.StrategyStore;
import com.mastertrade.strategy.catalogue.StrategyVersion;
import com.mastertrade.strategy.market.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Strategies in {@code strategy.strategies} and {@code strategy.strategy_versions}. */
@Component
class JdbcStrategyStore implements StrategyStore {

  private static final StrategyRows ROWS = new StrategyRows();
  private static final TypeReference<List<GateResult>> GATES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  JdbcStrategyStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  @Transactional
  public void insert(Draft draft) {
    StrategyItem item = draft.item();
    jdbc.sql(
            """
            INSERT INTO strategy.strategies (strategy_id, name, symbol, "interval", status, badge,
              version, rules, run_id, created_at, updated_at)
            VALUES (:id, :name, :symbol, :interval, :status, :badge, :version, :rules, :run,
              :created, :created)
            """)
        .params(head(item))
        .param("run", item.runId().orElse(null))
        .param("created", item.createdAt().atOffset(ZoneOffset.UTC))
        .update();
    insert(draft.version());
  }

  @Override
  @Transactional
  public void update(Draft draft, int expectedVersion) {
    int updated =
        jdbc.sql(
                """
            UPDATE strategy.strategies
            SET name = :name, symbol = :symbol, "interval" = :interval, status = :status,
              badge = :badge, version = :version, rules = :rules, updated_at = :updated,
              latest_result_id = CASE WHEN version = :version THEN latest_result_id END,
              sharpe = CASE WHEN version = :version THEN sharpe END,
              total_return = CASE WHEN version = :version THEN total_return END,
              trades = CASE WHEN version = :version THEN trades END
            WHERE strategy_id = :id AND version = :expected
            """)
            .params(head(draft.item()))
            .param("updated", draft.version().createdAt().atOffset(ZoneOffset.UTC))
            .param("expected", expectedVersion)
            .update();
    if (updated == 0) {
      throw new OptimisticLockingFailureException(
          "strategy " + draft.item().strategyId() + " is no longer at version " + expectedVersion);
    }
    insert(draft.version());
  }

  private static Map<String, ?> head(StrategyItem item) {
    return Map.of(
        "id", item.strategyId(),
        "name", item.name(),
        "symbol", item.symbol().value(),
        "interval", item.interval().code(),
        "status", item.status().wireName(),
        "badge", item.badge(),
        "version", item.version(),
        "rules", item.rules());
  }

  private void insert(StrategyVersion version) {
    jdbc.sql(
            """
            INSERT INTO strategy.strategy_versions
              (strategy_id, version, document, document_hash, created_at)
            VALUES (:id, :version, :document, :hash, :created) ON CONFLICT DO NOTHING
            """)
        .param("id", version.strategyId())
        .param("version", version.version())
        .param("document", version.document())
        .param("hash", version.documentHash())
        .param("created", version.createdAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public boolean delete(UUID strategyId) {
    return jdbc.sql(
                """
                UPDATE strategy.strategies SET deleted_at = now()
                WHERE strategy_id = :id AND deleted_at IS NULL
                """)
            .param("id", strategyId)
            .update()
        == 1;
  }

  @Override
  public Optional<StrategyItem> find(UUID strategyId) {
    return jdbc.sql(
            StrategyRows.SELECT
                + "FROM strategy.strategies s\n"
                + StrategyRows.CANDIDATE
                + StrategyRows.RESULT
                + "WHERE s.strategy_id = :id AND s.deleted_at IS NULL")
        .param("id", strategyId)
        .query(ROWS)
        .optional();
  }

  /** The page is cut before anything is joined to it: an index gives it in its order. */
  @Override
  public List<StrategyItem> list(StrategyQuery query, long offset, int limit) {
    StrategyFilter filter = new StrategyFilter(query);
    return jdbc.sql(
            StrategyRows.SELECT
                + "FROM (SELECT s.* FROM strategy.strategies s\n"
                + filter.where()
                + filter.orderBy()
                + "LIMIT :limit OFFSET :offset) s\n"
                + StrategyRows.CANDIDATE
                + StrategyRows.RESULT
                + filter.orderBy())
        .params(filter.parameters())
        .param("limit", limit)
        .param("offset", offset)
        .query(ROWS)
        .list();
  }

  @Override
  public long count(StrategyQuery query) {
    StrategyFilter filter = new StrategyFilter(query);
    return jdbc.sql("SELECT count(*) FROM strategy.strategies s\n" + filter.where())
        .params(filter.parameters())
        .query(Long.class)
        .single();
  }

  @Override
  public List<StrategyItem> candidates(CandidateQuery query, long offset, int limit) {
    return bred(StrategyRows.SELECT_BRED, query, "ORDER BY c.rank LIMIT :limit OFFSET :offset")
        .param("limit", limit)
        .param("offset", offset)
        .query(ROWS)
        .list();
  }

  @Override
  public long count(CandidateQuery query) {
    return bred("SELECT count(*) ", query, "").query(Long.class).single();
  }

  private StatementSpec bred(String select, CandidateQuery query, String order) {
    String where =
        "WHERE c.run_id = :run AND s.deleted_at IS NULL"
            + (query.gate().isPresent() ? " AND c.gate = :gate" : "")
            + (query.symbol().isPresent() ? " AND r.symbol = :symbol" : "")
            + "\n";
    return jdbc.sql(select + StrategyRows.FROM_BRED + where + order)
        .param("run", query.runId())
        .param("gate", query.gate().orElse(""))
        .param("symbol", query.symbol().map(Symbol::value).orElse(""));
  }

  @Override
  public List<StrategyVersion> versions(UUID strategyId) {
    return jdbc.sql(
            """
            SELECT strategy_id, version, document, document_hash, created_at
            FROM strategy.strategy_versions WHERE strategy_id = :id ORDER BY version DESC
            """)
        .param("id", strategyId)
        .query(JdbcStrategyStore::version)
        .list();
  }

  @Override
  public Optional<StrategyVersion> version(UUID strategyId, int version) {
    return jdbc.sql(
            """
            SELECT strategy_id, version, document, document_hash, created_at
            FROM strategy.strategy_versions WHERE strategy_id = :id AND version = :version
            """)
        .param("id", strategyId)
        .param("version", version)
        .query(JdbcStrategyStore::version)
        .optional();
  }

  private static StrategyVersion version(ResultSet row, int number) throws SQLException {
    return new StrategyVersion(
        row.getObject("strategy_id", UUID.class),
        row.getInt("version"),
        row.getString("document"),
        row.getString("document_hash"),
        instant(row, "created_at"));
  }

  @Override
  public List<ResultReference> results(UUID strategyId) {
    return jdbc.sql(
            """
            SELECT result_id, strategy_version, window_from, window_to, created_at, kind
            FROM strategy.backtest_results WHERE strategy_id = :id
            ORDER BY created_at DESC, result_id LIMIT 100
            """)
        .param("id", strategyId)
        .query(
            (row, n) ->
                new ResultReference(
                    row.getObject("result_id", UUID.class),
                    row.getInt("strategy_version"),
                    new Window(instant(row, "window_from"), instant(row, "window_to")),
                    instant(row, "created_at"),
                    row.getString("kind")))
        .list();
  }

  @Override
  public Optional<Metrics> metrics(UUID resultId) {
    return jdbc.sql("SELECT metrics FROM strategy.backtest_results WHERE result_id = :id")
        .param("id", resultId)
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, Metrics.class));
  }

  @Override
  public List<GateResult> gates(UUID strategyId, int version) {
    return jdbc.sql(
            """
            SELECT gates FROM strategy.generation_candidates
            WHERE strategy_id = :id AND strategy_version = :version
            """)
        .param("id", strategyId)
        .param("version", version)
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, GATES))
        .orElse(List.of());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
