package com.mastertrade.strategy.backtest.jdbc;

import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.metrics.DailyEquity;
import com.mastertrade.engine.metrics.Metrics;
import com.mastertrade.strategy.backtest.Provenance;
import com.mastertrade.strategy.backtest.ResultStore.NewResult;
import com.mastertrade.strategy.backtest.StrategyResult;
import com.mastertrade.strategy.backtest.StrategyResult.Course;
import com.mastertrade.strategy.backtest.TradeRow;
import com.mastertrade.strategy.bulk.CopyRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes results and trades by COPY. */
final class ResultCopy {

  private static final String RESULTS =
      """
      strategy.backtest_results (result_id, strategy_id, strategy_version, run_id, kind, symbol,
        "interval", window_from, window_to, created_at, sharpe, total_return, max_drawdown, trades,
        profit_factor, win_rate, exposure, metrics, equity, buy_and_hold, buy_hold_return,
        buy_hold_sharpe, data_hash, data_rows, strategy_hash, engine_version, cost_model,
        instrument, initial_capital, seed, trades_hash)\
      """;

  private static final String TRADES =
      """
      strategy.backtest_trades (result_id, sequence, entry_time, exit_time, entry_price,
        exit_price, quantity, fees, pnl, trade_return, exit_reason)\
      """;

  private final JsonMapper json;

  ResultCopy(JsonMapper json) {
    this.json = json;
  }

  /** Rows of trades written. */
  long write(Connection connection, List<NewResult> results) throws SQLException {
    CopyRows.into(
        connection,
        RESULTS,
        rows -> {
          for (NewResult result : results) {
            result(rows, result.result(), result.course());
          }
        });
    return CopyRows.into(
        connection,
        TRADES,
        rows -> {
          for (NewResult result : results) {
            trades(rows, result);
          }
        });
  }

  private void result(CopyRows rows, StrategyResult result, Course course) throws SQLException {
    Metrics metrics = result.metrics();
    Provenance provenance = result.provenance();
    rows.row(
        result.resultId(),
        result.strategyId(),
        result.strategyVersion(),
        result.runId(),
        result.kind(),
        result.symbol(),
        result.interval().code(),
        result.window().from(),
        result.window().to(),
        result.createdAt(),
        metrics.sharpe(),
        metrics.totalReturn(),
        metrics.maxDrawdown(),
        metrics.trades(),
        metrics.profitFactor(),
        metrics.winRate(),
        metrics.exposure(),
        json.writeValueAsString(metrics),
        amounts(course.equity()),
        amounts(course.held()),
        result.buyAndHold().totalReturn(),
        result.buyAndHold().sharpe(),
        provenance.dataHash(),
        provenance.rows(),
        provenance.strategyHash(),
        provenance.engineVersion(),
        json.writeValueAsString(provenance.costModel()),
        json.writeValueAsString(provenance.instrument()),
        provenance.initialCapital(),
        provenance.seed(),
        provenance.tradesHash());
  }

  private static double[] amounts(DailyEquity equity) {
    double[] values = new double[equity.days()];
    for (int day = 0; day < values.length; day++) {
      values[day] = (double) equity.at(day) / Amounts.ONE;
    }
    return values;
  }

  private static void trades(CopyRows rows, NewResult result) throws SQLException {
    for (TradeRow trade : result.course().trades()) {
      rows.row(
          result.result().resultId(),
          trade.sequence(),
          trade.entryTime(),
          trade.exitTime(),
          trade.entryPrice(),
          trade.exitPrice(),
          trade.quantity(),
          trade.fees(),
          trade.pnl(),
          trade.tradeReturn(),
          trade.exitReason());
    }
  }
}
