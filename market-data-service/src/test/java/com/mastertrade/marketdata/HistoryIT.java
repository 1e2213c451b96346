package com.mastertrade.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.kit.test.Rest;
import com.mastertrade.servers.Ports;
import com.mastertrade.servers.TestServers;
import com.mastertrade.sources.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The service as a process of its jar: killed with nine while it fills history, started again. */
class HistoryIT {

  private static final Path JAR = Path.of("target/market-data-service-0.1.0-SNAPSHOT.jar");
  private static final Instant ORIGIN = Instant.parse("2023-10-31T00:00:00Z");
  private static final Instant MONTH_BEFORE = Instant.parse("2023-09-30T00:00:00Z");
  private static final List<String> SYMBOLS = List.of("BTCUSDT", "SOLUSDT");
  private static final long ALL_ROWS = 2 * 31 * 1440;

  @TempDir Path folder;

  private String database;
  private TestDatabase table;

  @BeforeEach
  void simulatorIsBuilt() {
    Assumptions.assumeTrue(
        SimulatorProcess.jar().isPresent(), "exchange-simulator's jar is not built");
    database = TestServers.get().freshDatabase();
    table = TestDatabase.of(database);
  }

  private Process start(int port) throws IOException {
    Map<String, String> environment =
        new HashMap<>(
            Service.environment(
                SimulatorProcess.standing(),
                database,
                Map.of(
                    "MASTERTRADE_SYMBOLS",
                    String.join(",", SYMBOLS),
                    "MASTERTRADE_HISTORY_DAYS",
                    "20",
                    "MASTERTRADE_HISTORY_MONTHS",
                    "1")));
    environment.put("MASTERTRADE_PORT", Integer.toString(port));
    environment.put("MASTERTRADE_PARENT_PID", Long.toString(ProcessHandle.current().pid()));
    ProcessBuilder builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            JAR.toString());
    builder.environment().putAll(environment);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(
            ProcessBuilder.Redirect.appendTo(folder.resolve("market-data.log").toFile()))
        .start();
  }

  @Test
  void holdsExactlyTheSourceThoughKilledTwiceInBetween() throws IOException {
    int port = Ports.free();
    for (long enough : new long[] {5_000, 40_000}) {
      Process service = start(port);
      await()
          .atMost(Duration.ofMinutes(4))
          .pollInterval(Duration.ofMillis(100))
          .until(() -> table.rows() > enough);
      service.destroyForcibly().onExit().join();
      assertThat(table.rows()).isLessThan(ALL_ROWS);
    }
    Process service = start(port);
    try {
      awaitComplete(new Rest(port));
      assertMatchesSource();
    } finally {
      service.destroyForcibly().onExit().join();
    }
  }

  private static void awaitComplete(Rest rest) {
    await()
        .atMost(Duration.ofMinutes(4))
        .pollInterval(Duration.ofMillis(100))
        .ignoreException(java.io.UncheckedIOException.class)
        .untilAsserted(
            () -> {
              JsonNode history = rest.get("/api/v1/history").body();
              assertThat(history.path("ready").asBoolean()).isTrue();
              assertThat(history.path("items"))
                  .hasSize(SYMBOLS.size())
                  .allMatch(item -> item.path("status").asString().equals("complete"));
            });
  }

  private void assertMatchesSource() {
    for (String name : SYMBOLS) {
      try (Stream<Candle> source = Sample.open().read(new Symbol(name), MONTH_BEFORE, ORIGIN)) {
        assertThat(table.totals(name)).as(name).isEqualTo(TestDatabase.Totals.of(source));
      }
    }
  }
}
