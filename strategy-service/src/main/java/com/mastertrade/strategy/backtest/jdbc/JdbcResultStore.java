package com.mastertrade.strategy.backtest.jdbc;

import com.mastertrade.strategy.backtest.EquityPoint;
import com.mastertrade.strategy.backtest.ResultStore;
import com.mastertrade.strategy.backtest.StrategyResult;
import com.mastertrade.strategy.backtest.TradeRow;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Results in {@code strategy.backtest_results}, trades in {@code strategy.backtest_trades}. */
@Component
class JdbcResultStore implements ResultStore {

  private final JdbcTemplate template;
  private final JdbcClient jdbc;
  private final ResultCopy copy;
  private final ResultRows rows;

  JdbcResultStore(JdbcTemplate template, JdbcClient jdbc, JsonMapper json) {
    this.template = template;
    this.jdbc = jdbc;
    this.copy = new ResultCopy(json);
    this.rows = new ResultRows(json);
  }

  @Override
  @Transactional
  public void insert(List<NewResult> results) {
    template.execute((ConnectionCallback<Long>) connection -> copy.write(connection, results));
    UUID[] ids = results.stream().map(r -> r.result().resultId()).toArray(UUID[]::new);
    jdbc.sql(
            """
            UPDATE strategy.strategies s
            SET latest_result_id = r.result_id, sharpe = r.sharpe, total_return = r.total_return,
              trades = r.trades
            FROM strategy.backtest_results r
            WHERE r.result_id = ANY(:ids) AND r.strategy_id = s.strategy_id
              AND r.strategy_version = s.version
            """)
        .param("ids", ids)
        .update();
  }

  @Override
  public Optional<StrategyResult> find(UUID resultId) {
    return jdbc.sql(ResultRows.SELECT + "WHERE result_id = :id")
        .param("id", resultId)
        .query(rows)
        .optional();
  }

  @Override
  public List<TradeRow> trades(UUID resultId, long offset, int limit) {
    return jdbc.sql(
            """
            SELECT sequence, entry_time, exit_time, entry_price, exit_price, quantity, fees, pnl,
              trade_return, exit_reason
            FROM strategy.backtest_trades WHERE result_id = :id
            ORDER BY sequence LIMIT :limit OFFSET :offset
            """)
        .param("id", resultId)
        .param("limit", limit)
        .param("offset", offset)
        .query(JdbcResultStore::trade)
        .list();
  }

  private static TradeRow trade(ResultSet row, int number) throws SQLException {
    return new TradeRow(
        row.getInt("sequence"),
        ResultRows.instant(row, "entry_time"),
        ResultRows.instant(row, "exit_time"),
        TradeRow.plain(row.getBigDecimal("entry_price")),
        TradeRow.plain(row.getBigDecimal("exit_price")),
        TradeRow.plain(row.getBigDecimal("quantity")),
        TradeRow.plain(row.getBigDecimal("fees")),
        TradeRow.plain(row.getBigDecimal("pnl")),
        row.getDouble("trade_return"),
        row.getString("exit_reason"));
  }

  @Override
  public long countTrades(UUID resultId) {
    return jdbc.sql("SELECT count(*) FROM strategy.backtest_trades WHERE result_id = :id")
        .param("id", resultId)
        .query(Long.class)
        .single();
  }

  @Override
  public List<EquityPoint> equity(UUID resultId) {
    return jdbc.sql(
            """
            SELECT window_from, initial_capital, equity, buy_and_hold
            FROM strategy.backtest_results WHERE result_id = :id
            """)
        .param("id", resultId)
        .query((row, n) -> points(row))
        .optional()
        .orElse(List.of());
  }

  private static List<EquityPoint> points(ResultSet row) throws SQLException {
    LocalDate first = LocalDate.ofInstant(ResultRows.instant(row, "window_from"), ZoneOffset.UTC);
    Double[] equity = doubles(row.getArray("equity"));
    Double[] held = doubles(row.getArray("buy_and_hold"));
    List<EquityPoint> points = new ArrayList<>(equity.length);
    double peak = row.getDouble("initial_capital");
    for (int day = 0; day < equity.length; day++) {
      peak = Math.max(peak, equity[day]);
      double drawdown = peak > 0 ? 1 - equity[day] / peak : 0;
      points.add(new EquityPoint(first.plusDays(day), equity[day], held[day], drawdown));
    }
    return points;
  }

  private static Double[] doubles(Array array) throws SQLException {
    return (Double[]) array.getArray();
  }
}
