package com.mastertrade.marketdata.candle.jdbc;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.marketdata.candle.LiveBar;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores live bars, in one statement a batch, and the market time they bring. */
final class LiveRows {

  private static final String INSERT =
      "INSERT INTO market_data.market_data AS stored (symbol, \"interval\", open_time, open, high, low,"
          + " close, volume, quote_volume, trades_count, correlation_id)"
          + " SELECT s, '1m', t, o, h, l, c, v, q, n, k FROM unnest(?::text[],"
          + " ?::timestamptz[], ?::float8[], ?::float8[], ?::float8[], ?::float8[],"
          + " ?::float8[], ?::float8[], ?::bigint[], ?::text[])"
          + " AS bars(s, t, o, h, l, c, v, q, n, k) ON CONFLICT"
          // History may have been first: the same bar then only gets its correlation id.
          + " (symbol, \"interval\", open_time) DO UPDATE SET correlation_id ="
          + " excluded.correlation_id WHERE stored.correlation_id IS NULL AND (stored.open,"
          + " stored.high, stored.low, stored.close, stored.volume) = (excluded.open,"
          + " excluded.high, excluded.low, excluded.close, excluded.volume)";
  private static final String CLOCK =
      "INSERT INTO market_data.market_clock (symbol, close_time) VALUES (:symbol, :time)"
          + " ON CONFLICT (symbol) DO UPDATE SET close_time ="
          + " greatest(market_clock.close_time, excluded.close_time)";

  private final JdbcTemplate template;
  private final JdbcClient jdbc;

  LiveRows(JdbcTemplate template) {
    this.template = template;
    this.jdbc = JdbcClient.create(template);
  }

  List<Candle> store(List<LiveBar> bars) {
    List<Candle> candles = bars.stream().map(LiveBar::candle).toList();
    int stored = insert(bars, candles);
    newest(candles)
        .forEach(
            (symbol, time) ->
                jdbc.sql(CLOCK)
                    .param("symbol", symbol.value())
                    .param("time", time.atOffset(ZoneOffset.UTC))
                    .update());
    return stored == bars.size() ? List.of() : conflicting(candles);
  }

  private int insert(List<LiveBar> bars, List<Candle> candles) {
    return template.update(
        connection -> {
          PreparedStatement statement = connection.prepareStatement(INSERT);
          array(statement, 1, "text", candles, c -> c.symbol().value());
          array(statement, 2, "text", candles, c -> c.openTime().toString());
          array(statement, 3, "float8", candles, Candle::open);
          array(statement, 4, "float8", candles, Candle::high);
          array(statement, 5, "float8", candles, Candle::low);
          array(statement, 6, "float8", candles, Candle::close);
          array(statement, 7, "float8", candles, Candle::volume);
          array(statement, 8, "float8", candles, Candle::quoteVolume);
          array(statement, 9, "bigint", candles, Candle::tradesCount);
          array(statement, 10, "text", bars, LiveBar::correlationId);
          return statement;
        });
  }

  private static <T> void array(
      PreparedStatement statement, int index, String type, List<T> rows, Function<T, Object> field)
      throws SQLException {
    statement.setArray(
        index, statement.getConnection().createArrayOf(type, rows.stream().map(field).toArray()));
  }

  private static OffsetDateTime time(Candle candle) {
    return candle.openTime().atOffset(ZoneOffset.UTC);
  }

  private static Map<Symbol, Instant> newest(List<Candle> candles) {
    Map<Symbol, Instant> newest = new HashMap<>();
    candles.forEach(
        candle ->
            newest.merge(candle.symbol(), candle.closeTime(), (a, b) -> a.isAfter(b) ? a : b));
    return newest;
  }

  private List<Candle> conflicting(List<Candle> candles) {
    List<Candle> conflicts = new ArrayList<>();
    for (Candle candle : candles) {
      jdbc.sql(
              "SELECT * FROM market_data.market_data WHERE symbol = :symbol"
                  + " AND \"interval\" = '1m' AND open_time = :time")
          .param("symbol", candle.symbol().value())
          .param("time", time(candle))
          .query(CandleRows::map)
          .optional()
          .filter(stored -> !stored.equals(candle))
          .ifPresent(stored -> conflicts.add(candle));
    }
    return conflicts;
  }
}
