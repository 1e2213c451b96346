package com.mastertrade.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.servers.TestServers;
import com.mastertrade.sources.Sample;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryIT {

  @TempDir Path folder;

  @BeforeEach
  void simulatorIsBuilt() {
    Assumptions.assumeTrue(
        SimulatorProcess.jar().isPresent(), "exchange-simulator's jar is not built");
  }

  @Test
  void fillsExactlyWhatTheSourceHoldsForAllSymbols() {
    try (SimulatorProcess simulator = SimulatorProcess.start("60", folder);
        Service service =
            Service.start(
                Service.environment(simulator, TestServers.get().freshDatabase(), Map.of()))) {
      Rest rest = new Rest(service.port());
      long startedAt = System.nanoTime();
      await()
          .atMost(Duration.ofMinutes(3))
          .pollInterval(Duration.ofMillis(200))
          .until(() -> rest.get("/api/v1/history").body().path("ready").asBoolean());
      System.out.println(
          "READY after "
              + (System.nanoTime() - startedAt) / 1e9
              + rest.get("/api/v1/history").text()
              + rest.get("/api/v1/market").text()
              + rest.get("/health/collectors").text());
      rest.get("/api/v1/history")
          .body()
          .path("items")
          .forEach(
              item ->
                  assertThat(item.path("rows").asLong())
                      .isEqualTo(inSource(new Symbol(item.path("symbol").asString()))));
    }
  }

  private static long inSource(Symbol symbol) {
    Instant from = Instant.parse("2023-08-01T00:00:00Z");
    try (var candles = Sample.open().read(symbol, from, from.plus(Duration.ofDays(91)))) {
      return candles.count();
    }
  }
}
