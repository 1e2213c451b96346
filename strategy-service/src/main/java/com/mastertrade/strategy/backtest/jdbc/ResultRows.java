package com.mastertrade.strategy.backtest.jdbc;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.metrics.Metrics;
import com.mastertrade.strategy.backtest.Provenance;
import com.mastertrade.strategy.backtest.StrategyResult;
import com.mastertrade.strategy.backtest.TradeRow;
import com.mastertrade.strategy.catalogue.HeldReturn;
import com.mastertrade.strategy.market.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** A row of {@code strategy.backtest_results} as a result. */
final class ResultRows implements RowMapper<StrategyResult> {

  static final String SELECT =
      """
      SELECT result_id, strategy_id, strategy_version, run_id, kind, symbol, "interval",
        window_from, window_to, created_at, metrics, buy_hold_return, buy_hold_sharpe, data_hash,
        data_rows, strategy_hash, engine_version, cost_model, instrument, initial_capital, seed,
        trades_hash
      FROM strategy.backtest_results
      """;

  private final JsonMapper json;

  ResultRows(JsonMapper json) {
    this.json = json;
  }

  @Override
  public StrategyResult mapRow(ResultSet row, int number) throws SQLException {
    return new StrategyResult(
        row.getObject("result_id", UUID.class),
        row.getObject("strategy_id", UUID.class),
        row.getInt("strategy_version"),
        Optional.ofNullable(row.getObject("run_id", UUID.class)),
        row.getString("kind"),
        new Symbol(row.getString("symbol")),
        Interval.of(row.getString("interval")),
        new Window(instant(row, "window_from"), instant(row, "window_to")),
        instant(row, "created_at"),
        json.readValue(row.getString("metrics"), Metrics.class),
        provenance(row),
        new HeldReturn(row.getDouble("buy_hold_return"), row.getDouble("buy_hold_sharpe")));
  }

  private Provenance provenance(ResultSet row) throws SQLException {
    return new Provenance(
        row.getString("data_hash"),
        row.getLong("data_rows"),
        row.getString("strategy_hash"),
        row.getString("engine_version"),
        json.readValue(row.getString("cost_model"), CostModel.class),
        json.readValue(row.getString("instrument"), Instrument.class),
        TradeRow.plain(row.getBigDecimal("initial_capital")),
        row.getLong("seed"),
        row.getString("trades_hash"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
