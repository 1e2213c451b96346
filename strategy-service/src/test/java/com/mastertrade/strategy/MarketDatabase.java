package com.mastertrade.strategy;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.servers.TestServers;
import com.mastertrade.sources.CandleSource;
import com.mastertrade.sources.Sample;
import com.mastertrade.strategy.bulk.CopyRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database with real candles of the shipped sample, as market-data-service would have them. */
final class MarketDatabase {

  static final Instant FROM = Instant.parse("2023-09-01T00:00:00Z");
  static final Instant TO = Instant.parse("2023-10-02T02:00:00Z");
  static final List<String> SYMBOLS = List.of("BTCUSDT", "ETHUSDT", "SOLUSDT", "ARBUSDT");

  private final String url;
  private final Instant from;
  private final Instant to;

  private MarketDatabase(String url, Instant from, Instant to) {
    this.url = url;
    this.from = from;
    this.to = to;
  }

  /** A fresh database with a month of every symbol. */
  static MarketDatabase fresh() {
    return fresh(FROM, TO);
  }

  /** A fresh database with every symbol's candles in [from, to). */
  static MarketDatabase fresh(Instant from, Instant to) {
    MarketDatabase database = new MarketDatabase(TestServers.get().freshDatabase(), from, to);
    database.fill();
    return database;
  }

  String url() {
    return url;
  }

  /** SQL as the service itself sees it. */
  JdbcClient sql() {
    return client("strategy");
  }

  JdbcClient marketData() {
    return client("market_data");
  }

  private JdbcClient client(String role) {
    Map<String, String> environment = TestServers.get().environmentFor(role);
    return JdbcClient.create(
        new DriverManagerDataSource(
            url,
            environment.getOrDefault("MASTERTRADE_DB_USER", ""),
            environment.getOrDefault("MASTERTRADE_DB_PASSWORD", "")));
  }

  private void fill() {
    Map<String, String> environment = TestServers.get().environmentFor("market_data");
    try (Connection connection =
        DriverManager.getConnection(
            url,
            environment.get("MASTERTRADE_DB_USER"),
            environment.get("MASTERTRADE_DB_PASSWORD"))) {
      try (var statement = connection.createStatement()) {
        statement.execute(resource("/market-data-views.sql"));
      }
      for (String symbol : SYMBOLS) {
        fill(connection, new Symbol(symbol));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fill(Connection connection, Symbol symbol) throws SQLException {
    CandleSource sample = Sample.open();
    Instrument instrument = sample.instrument(symbol).instrument();
    CopyRows.into(
        connection,
        "market_data.symbols (symbol, base_asset, quote_asset, tick_size, lot_size, min_quantity,"
            + " min_notional)",
        rows ->
            rows.row(
                symbol,
                instrument.baseAsset(),
                instrument.quoteAsset(),
                instrument.tickSize().toPlainString(),
                instrument.lotSize().toPlainString(),
                instrument.minQuantity().toPlainString(),
                instrument.minNotional().toPlainString()));
    try (Stream<Candle> candles = sample.read(symbol, from, to)) {
      CopyRows.into(connection, "market_data.market_data", rows -> write(rows, candles.iterator()));
    }
  }

  private static void write(CopyRows rows, Iterator<Candle> candles) throws SQLException {
    while (candles.hasNext()) {
      Candle candle = candles.next();
      rows.row(
          candle.symbol(),
          candle.interval().code(),
          candle.openTime(),
          candle.open(),
          candle.high(),
          candle.low(),
          candle.close(),
          candle.volume(),
          candle.quoteVolume(),
          candle.tradesCount());
    }
  }

  private static String resource(String name) {
    try (InputStream in = MarketDatabase.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
