package com.mastertrade.marketdata.candle.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.marketdata.candle.LiveBar;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.servers.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class JdbcCandleStoreIT {

  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final Instant T = Instant.parse("2023-08-31T23:00:00Z");
  private static PGSimpleDataSource database;

  private JdbcCandleStore store;
  private JdbcClient jdbc;

  @BeforeAll
  static void migrate() {
    Map<String, String> environment = TestServers.get().environmentFor("market_data");
    database = new PGSimpleDataSource();
    database.setUrl(TestServers.get().freshDatabase());
    database.setUser(environment.get("MASTERTRADE_DB_USER"));
    database.setPassword(environment.get("MASTERTRADE_DB_PASSWORD"));
    Flyway.configure()
        .dataSource(database)
        .schemas("market_data")
        .defaultSchema("market_data")
        .createSchemas(false)
        .load()
        .migrate();
  }

  @BeforeEach
  void open() {
    store = new JdbcCandleStore(new JdbcTemplate(database), new JdbcTransactionManager(database));
    jdbc = JdbcClient.create(database);
    jdbc.sql("DELETE FROM market_data.market_data").update();
  }

  private static Candle candle(int minute, double close) {
    return new Candle(
        BTC,
        Interval.M1,
        T.plus(Duration.ofMinutes(minute)),
        100.125,
        120,
        90,
        close,
        0.1 * minute,
        10.01 * minute,
        minute);
  }

  private static List<Candle> candles(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> candle(i, 100 + i / 1000.0)).toList();
  }

  private static Range range(int from, int to) {
    return new Range(T.plus(Duration.ofMinutes(from)), T.plus(Duration.ofMinutes(to)));
  }

  @Test
  void readsBackExactlyWhatWasStoredOverTheTurnOfAMonth() {
    assertThat(store.append(candles(0, 120))).isEmpty();

    assertThat(store.minutes(BTC, range(0, 120))).isEqualTo(candles(0, 120));
    assertThat(store.newest(BTC)).contains(T.plus(Duration.ofMinutes(119)));
  }

  @Test
  void storesAMinuteOnceAndNamesContradictions() {
    store.append(candles(0, 50));

    List<Candle> conflicts = new ArrayList<>(candles(40, 60));
    conflicts.set(3, candle(43, 111));

    assertThat(store.append(conflicts)).containsExactly(candle(43, 111));
    assertThat(store.minutes(BTC, range(0, 100))).isEqualTo(candles(0, 60));
  }

  @Test
  void storesLiveBarsWithTheirCorrelationIdAndMarketTime() {
    assertThat(store.appendLive(List.of(new LiveBar(candle(1, 100), "c-1", 0)))).isEmpty();
    assertThat(store.appendLive(List.of(new LiveBar(candle(1, 100), "c-2", 0)))).isEmpty();
    assertThat(store.appendLive(List.of(new LiveBar(candle(1, 101), "c-3", 0)))).hasSize(1);

    assertThat(
            jdbc.sql("SELECT correlation_id FROM market_data.market_data")
                .query(String.class)
                .list())
        .containsExactly("c-1");
    assertThat(
            jdbc.sql("SELECT close_time FROM market_data.market_clock WHERE symbol = 'BTCUSDT'")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single())
        .isEqualTo(T.plus(Duration.ofMinutes(2)));
  }

  @Test
  void aggregatesOnTheGrid() {
    store.append(candles(0, 60));

    List<Candle> hours = store.candles(BTC, Interval.M30, range(0, 60), 10);

    assertThat(hours).hasSize(2);
    assertThat(hours.getFirst().openTime()).isEqualTo(T);
    assertThat(hours.getFirst().close()).isEqualTo(candles(29, 30).getFirst().close());
    assertThat(hours.getLast().open()).isEqualTo(100.125);
  }

  @Test
  void makesAMonthOnceHoweverManyWriteAtTheSameTime() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<List<Candle>>> writers =
          IntStream.range(0, 8)
              .<Callable<List<Candle>>>mapToObj(
                  writer ->
                      () ->
                          new JdbcCandleStore(
                                  new JdbcTemplate(database), new JdbcTransactionManager(database))
                              .append(
                                  IntStream.range(0, 500)
                                      .mapToObj(i -> candle(200_000 + i * 150, 100))
                                      .toList()))
              .toList();
      for (Future<List<Candle>> written : threads.invokeAll(writers)) {
        assertThat(written.get()).isEmpty();
      }
    }
    assertThat(jdbc.sql("SELECT count(*) FROM market_data.market_data").query(Long.class).single())
        .isEqualTo(500);
  }

  @Test
  void showsItsViewsToTheStrategyRoleOnly() {
    store.append(candles(0, 1));
    Map<String, String> strategy = TestServers.get().environmentFor("strategy");
    PGSimpleDataSource reader = new PGSimpleDataSource();
    reader.setUrl(database.getUrl());
    reader.setUser(strategy.get("MASTERTRADE_DB_USER"));
    reader.setPassword(strategy.get("MASTERTRADE_DB_PASSWORD"));
    JdbcClient asStrategy = JdbcClient.create(reader);

    for (String view : List.of("v_candles", "v_symbols", "v_coverage", "v_market_clock")) {
      assertThat(
              asStrategy.sql("SELECT count(*) FROM market_data." + view).query(Long.class).single())
          .isNotNegative();
    }
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                asStrategy
                    .sql("SELECT count(*) FROM market_data.market_data")
                    .query(Long.class)
                    .single())
        .rootCause()
        .hasMessageContaining("permission denied");
  }
}
