package com.mastertrade.marketdata;

import com.mastertrade.common.market.Candle;
import com.mastertrade.servers.TestServers;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the service has stored, whether it runs or not. */
final class TestDatabase {

  private final JdbcClient jdbc;

  private TestDatabase(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** On one connection, however often it is looked. */
  static TestDatabase of(String url) {
    Map<String, String> environment = TestServers.get().environmentFor("market_data");
    return new TestDatabase(
        JdbcClient.create(
            new SingleConnectionDataSource(
                url,
                String.valueOf(environment.get("MASTERTRADE_DB_USER")),
                String.valueOf(environment.get("MASTERTRADE_DB_PASSWORD")),
                true)));
  }

  /** Enough to tell two sets of bars apart. */
  record Totals(long rows, long trades, long closes) {

    static Totals of(Stream<Candle> candles) {
      return candles
          .map(c -> new Totals(1, c.tradesCount(), Math.round(c.close() * 10_000)))
          .reduce(
              new Totals(0, 0, 0),
              (a, b) -> new Totals(a.rows + b.rows, a.trades + b.trades, a.closes + b.closes));
    }
  }

  Totals totals(String symbol) {
    return jdbc.sql(
            "SELECT count(*), sum(trades_count), sum(round(close * 10000)) FROM"
                + " market_data.v_candles WHERE symbol = :symbol")
        .param("symbol", symbol)
        .query((row, n) -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3)))
        .single();
  }

  /** Rows of all symbols, none before the table is there. */
  long rows() {
    boolean migrated =
        jdbc.sql("SELECT to_regclass('market_data.market_data') IS NOT NULL")
            .query(Boolean.class)
            .single();
    return migrated
        ? jdbc.sql("SELECT count(*) FROM market_data.market_data").query(Long.class).single()
        : 0;
  }

  /** Market time of each symbol. */
  Map<String, Instant> marketClock() {
    return jdbc
        .sql("SELECT symbol, close_time FROM market_data.market_clock")
        .query(
            (row, n) ->
                Map.entry(row.getString("symbol"), row.getTimestamp("close_time").toInstant()))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
