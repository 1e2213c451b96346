package com.mastertrade.marketdata.candle.jdbc;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.marketdata.candle.LiveBar;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores live bars, in one statement a batch, and the market time they bring. */
final class LiveRows {

  private static final String INSERT =
      "INSERT INTO market_data.market_data (symbol, \"interval\", open_time, open, high, low,"
          + " close, volume, quote_volume, trades_count, correlation_id)"
          + " SELECT s, '1m', t, o, h, l, c, v, q, n, k FROM unnest(:symbols::text[],"
          + " :times::timestamptz[], :opens::float8[], :highs::float8[], :lows::float8[],"
          + " :closes::float8[], :volumes::float8[], :quotes::float8[], :trades::bigint[],"
          + " :ids::text[]) AS bars(s, t, o, h, l, c, v, q, n, k)"
          + " ON CONFLICT DO NOTHING";
  private static final String CLOCK =
      "INSERT INTO market_data.market_clock (symbol, close_time) VALUES (:symbol, :time)"
          + " ON CONFLICT (symbol) DO UPDATE SET close_time ="
          + " greatest(market_clock.close_time, excluded.close_time)";

  private final JdbcClient jdbc;

  LiveRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
    return jdbc.sql(INSERT)
        .param("symbols", candles.stream().map(c -> c.symbol().value()).toArray(String[]::new))
        .param("times", candles.stream().map(LiveRows::time).toArray(OffsetDateTime[]::new))
        .param("opens", candles.stream().map(Candle::open).toArray(Double[]::new))
        .param("highs", candles.stream().map(Candle::high).toArray(Double[]::new))
        .param("lows", candles.stream().map(Candle::low).toArray(Double[]::new))
        .param("closes", candles.stream().map(Candle::close).toArray(Double[]::new))
        .param("volumes", candles.stream().map(Candle::volume).toArray(Double[]::new))
        .param("quotes", candles.stream().map(Candle::quoteVolume).toArray(Double[]::new))
        .param("trades", candles.stream().map(Candle::tradesCount).toArray(Long[]::new))
        .param("ids", bars.stream().map(LiveBar::correlationId).toArray(String[]::new))
        .update();
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
