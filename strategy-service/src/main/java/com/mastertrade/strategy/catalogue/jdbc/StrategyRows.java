package com.mastertrade.strategy.catalogue.jdbc;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.strategy.catalogue.HeldReturn;
import com.mastertrade.strategy.catalogue.StrategyItem;
import com.mastertrade.strategy.catalogue.StrategyItem.ResultSummary;
import com.mastertrade.strategy.catalogue.StrategyStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Rows of strategies joined with their candidate and their newest result. */
final class StrategyRows implements RowMapper<StrategyItem> {

  static final String SELECT =
      """
      SELECT s.strategy_id, s.name, s.symbol, s."interval", s.rules, s.status, s.badge, s.version,
        s.created_at, s.run_id, c.gate, c.gate_value, c.gate_limit, c.luck_sharpe,
        r.result_id, r.sharpe, r.total_return, r.max_drawdown, r.trades, r.profit_factor,
        r.win_rate, r.exposure, r.buy_hold_return, r.buy_hold_sharpe
      """;

  static final String FROM =
      """
      FROM strategy.strategies s
      LEFT JOIN strategy.generation_candidates c ON c.strategy_id = s.strategy_id
      LEFT JOIN strategy.backtest_results r ON r.result_id = s.latest_result_id
      """;

  @Override
  public StrategyItem mapRow(ResultSet row, int number) throws SQLException {
    Optional<UUID> resultId = Optional.ofNullable(row.getObject("result_id", UUID.class));
    return new StrategyItem(
        row.getObject("strategy_id", UUID.class),
        row.getString("name"),
        new Symbol(row.getString("symbol")),
        Interval.of(row.getString("interval")),
        row.getString("rules"),
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

  private static ResultSummary summary(ResultSet row, UUID resultId) throws SQLException {
    return new ResultSummary(
        resultId,
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
