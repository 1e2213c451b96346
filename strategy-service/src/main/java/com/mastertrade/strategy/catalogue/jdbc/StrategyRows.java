package com.mastertrade.strategy.catalogue.jdbc;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.strategy.catalogue.HeldReturn;
import com.mastertrade.strategy.catalogue.StrategyItem;
import com.mastertrade.strategy.catalogue.StrategyItem.ResultSummary;
import com.mastertrade.strategy.catalogue.StrategyNames;
import com.mastertrade.strategy.catalogue.StrategyStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Rows of strategies joined with their candidate and their newest result. */
final class StrategyRows implements RowMapper<StrategyItem> {

  /** A version's candidate; what a night said of another version is not this one's. */
  static final String CANDIDATE =
      """
      LEFT JOIN strategy.generation_candidates c
        ON c.strategy_id = s.strategy_id AND c.strategy_version = s.version
      """;

  /** The newest result of the current version. */
  static final String RESULT =
      "LEFT JOIN strategy.backtest_results r ON r.result_id = s.latest_result_id\n";

  private static final String FIGURES =
      """
        s.strategy_id, s.name, s.badge, s.created_at, s.run_id, c.gate, c.gate_value, c.gate_limit,
        c.luck_sharpe, r.result_id, r.strategy_version, r.sharpe, r.total_return, r.max_drawdown,
        r.trades, r.profit_factor, r.win_rate, r.exposure, r.buy_hold_return, r.buy_hold_sharpe
      """;

  /** The current version. */
  static final String SELECT =
      "SELECT s.symbol, s.\"interval\", s.rules, s.status, s.version, NULL AS document,\n"
          + FIGURES;

  /** The version that a night bred; its document where it is no longer the current one. */
  static final String SELECT_BRED =
      """
      SELECT r.symbol, r."interval", s.rules, c.status, c.strategy_version AS version, v.document,
      """
          + FIGURES;

  static final String FROM_BRED =
      """
      FROM strategy.generation_candidates c
      JOIN strategy.strategies s ON s.strategy_id = c.strategy_id
      JOIN strategy.backtest_results r ON r.result_id = c.result_id
      LEFT JOIN strategy.strategy_versions v ON v.strategy_id = c.strategy_id
        AND v.version = c.strategy_version AND s.version <> c.strategy_version
      """;

  @Override
  public StrategyItem mapRow(ResultSet row, int number) throws SQLException {
    Optional<UUID> resultId = Optional.ofNullable(row.getObject("result_id", UUID.class));
    return new StrategyItem(
        row.getObject("strategy_id", UUID.class),
        row.getString("name"),
        new Symbol(row.getString("symbol")),
        Interval.of(row.getString("interval")),
        rules(row),
        StrategyStatus.of(row.getString("status")),
        Optional.ofNullable(row.getString("gate")),
        optional(row, "gate_value"),
        optional(row, "gate_limit"),
        resultId.isPresent() ? Optional.of(summary(row, resultId.get())) : Optional.empty(),
        optional(row, "luck_sharpe"),
        resultId.isPresent() ? Optional.of(held(row)) : Optional.empty(),
        row.getString("badge"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getInt("version"),
        Optional.ofNullable(row.getObject("run_id", UUID.class)));
  }

  private static String rules(ResultSet row) throws SQLException {
    String document = row.getString("document");
    return document == null
        ? row.getString("rules")
        : StrategyNames.rulesOf(StrategyDocument.parse(document));
  }

  private static ResultSummary summary(ResultSet row, UUID resultId) throws SQLException {
    return new ResultSummary(
        resultId,
        row.getInt("strategy_version"),
        row.getDouble("sharpe"),
        row.getDouble("total_return"),
        row.getDouble("max_drawdown"),
        row.getInt("trades"),
        row.getDouble("profit_factor"),
        row.getDouble("win_rate"),
        row.getDouble("exposure"));
  }

  private static HeldReturn held(ResultSet row) throws SQLException {
    return new HeldReturn(row.getDouble("buy_hold_return"), row.getDouble("buy_hold_sharpe"));
  }

  private static Optional<Double> optional(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Double.class));
  }
}
