package com.mastertrade.marketdata.candle.jdbc;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a candle of a row. */
final class CandleRows {

  private CandleRows() {}

  static Candle map(ResultSet row, int number) throws SQLException {
    return new Candle(
        new Symbol(row.getString("symbol")),
        Interval.of(row.getString("interval")),
        row.getTimestamp("open_time").toInstant(),
        row.getDouble("open"),
        row.getDouble("high"),
        row.getDouble("low"),
        row.getDouble("close"),
        row.getDouble("volume"),
        row.getDouble("quote_volume"),
        row.getLong("trades_count"));
  }
}
