package com.mastertrade.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.servers.Ports;
import com.mastertrade.servers.TestServers;
import com.mastertrade.sources.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service as a process of its jar: killed with nine while it fills history, started again. */
class HistoryIT {

  private static final Path JAR = Path.of("target/market-data-service-0.1.0-SNAPSHOT.jar");
  private static final Instant ORIGIN = Instant.parse("2023-10-31T00:00:00Z");
  private static final Instant MONTH_BEFORE = Instant.parse("2023-09-30T00:00:00Z");
  private static final long ALL_ROWS = 4 * 31 * 1440;

  @TempDir Path folder;

  private String database;

  @BeforeEach
  void simulatorIsBuilt() {
    Assumptions.assumeTrue(
        SimulatorProcess.jar().isPresent(), "exchange-simulator's jar is not built");
    database = TestServers.get().freshDatabase();
  }

  private Process start(SimulatorProcess simulator, int port) throws IOException {
    Map<String, String> environment =
        new HashMap<>(
            Service.environment(
                simulator,
                database,
                Map.of("MASTERTRADE_HISTORY_DAYS", "20", "MASTERTRADE_HISTORY_MONTHS", "1")));
    environment.put("MASTERTRADE_PORT", Integer.toString(port));
    environment.put("MASTERTRADE_PARENT_PID", Long.toString(ProcessHandle.current().pid()));
    ProcessBuilder builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-jar",
            JAR.toString());
    builder.environment().putAll(environment);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(
            ProcessBuilder.Redirect.appendTo(folder.resolve("market-data.log").toFile()))
        .start();
  }

  private JdbcClient database() {
    Map<String, String> environment = TestServers.get().environmentFor("market_data");
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database);
    source.setUser(environment.get("MASTERTRADE_DB_USER"));
    source.setPassword(environment.get("MASTERTRADE_DB_PASSWORD"));
    return JdbcClient.create(source);
  }

  private long rows() {
    boolean migrated =
        database()
            .sql("SELECT to_regclass('market_data.market_data') IS NOT NULL")
            .query(Boolean.class)
            .single();
    return migrated
        ? database().sql("SELECT count(*) FROM market_data.market_data").query(Long.class).single()
        : 0;
  }

  @Test
  void holdsExactlyTheSourceThoughKilledTwiceInBetween() throws IOException {
    int port = Ports.free();
    try (SimulatorProcess simulator = SimulatorProcess.start("60", folder)) {
      for (long enough : new long[] {10_000, 90_000}) {
        Process service = start(simulator, port);
        await()
            .atMost(Duration.ofMinutes(2))
            .pollInterval(Duration.ofMillis(100))
            .until(() -> rows() > enough);
        service.destroyForcibly().onExit().join();
        assertThat(rows()).isLessThan(ALL_ROWS);
      }
      Process service = start(simulator, port);
      try {
        awaitReady(new Rest(port));
        assertMatchesSource();
      } finally {
        service.destroyForcibly().onExit().join();
      }
    }
  }

  private static void awaitReady(Rest rest) {
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(300))
        .ignoreException(java.io.UncheckedIOException.class)
        .until(() -> rest.get("/api/v1/history").body().path("ready").asBoolean());
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> rest.get("/api/v1/history").text().split("\"complete\"", -1).length == 5);
  }

  private void assertMatchesSource() {
    for (String name : new String[] {"BTCUSDT", "ETHUSDT", "SOLUSDT", "ARBUSDT"}) {
      Totals expected = inSource(new Symbol(name));
      assertThat(inTable(name)).as(name).isEqualTo(expected);
    }
  }

  /** Enough to tell two sets of bars apart. */
  private record Totals(long rows, long trades, long closes) {}

  private static Totals inSource(Symbol symbol) {
    try (var candles = Sample.open().read(symbol, MONTH_BEFORE, ORIGIN)) {
      return candles
          .map(c -> new Totals(1, c.tradesCount(), Math.round(c.close() * 10_000)))
          .reduce(
              new Totals(0, 0, 0),
              (a, b) -> new Totals(a.rows + b.rows, a.trades + b.trades, a.closes + b.closes));
    }
  }

  private Totals inTable(String symbol) {
    return database()
        .sql(
            "SELECT count(*), sum(trades_count), sum(round(close * 10000)) FROM"
                + " market_data.v_candles WHERE symbol = :symbol")
        .param("symbol", symbol)
        .query((row, n) -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3)))
        .single();
  }
}
