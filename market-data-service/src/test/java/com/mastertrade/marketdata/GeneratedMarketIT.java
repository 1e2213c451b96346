package com.mastertrade.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.kit.test.Rest;
import com.mastertrade.servers.TestServers;
import com.mastertrade.sources.GeneratedMarket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A market that is generated, as {@code --market generated:7} begins it: 91 days before it. */
class GeneratedMarketIT {

  private static final Instant ORIGIN = Instant.parse("2024-04-01T00:00:00Z");

  @TempDir Path folder;

  @Test
  void fillsNinetyOneDaysOfGeneratedPricesAndSaysThatTheyAre() {
    Assumptions.assumeTrue(
        SimulatorProcess.jar().isPresent(), "exchange-simulator's jar is not built");
    CompletableFuture<SimulatorProcess> starting =
        CompletableFuture.supplyAsync(
            () ->
                SimulatorProcess.start(
                    Map.of("MASTERTRADE_SIMULATOR_SOURCE", "generated:7"), folder));
    String database = TestServers.get().freshDatabase();
    try (SimulatorProcess simulator = starting.join();
        Service service =
            Service.start(
                Service.environment(
                    simulator,
                    database,
                    Map.of(
                        "MASTERTRADE_MARKET",
                        "generated:7",
                        "MASTERTRADE_MARKET_KIND",
                        "generated",
                        "MASTERTRADE_MARKET_LABEL",
                        "")))) {
      Rest rest = new Rest(service.port());
      await()
          .atMost(Duration.ofMinutes(3))
          .pollInterval(Duration.ofMillis(200))
          .until(() -> rest.get("/api/v1/history").body().path("ready").asBoolean());

      assertHistory(rest.get("/api/v1/history").body(), database);
      assertLabels(rest.get("/api/v1/market").body());
    }
  }

  private static void assertHistory(JsonNode history, String database) {
    TestDatabase table = TestDatabase.of(database);
    assertThat(history.path("items")).hasSize(4);
    for (JsonNode item : history.path("items")) {
      String name = item.path("symbol").asString();
      assertThat(item.path("share").asDouble()).as(name).isEqualTo(1);
      assertThat(item.path("rows").asLong()).as(name).isEqualTo(91 * 1440);
      try (Stream<Candle> source =
          GeneratedMarket.ofSeed(7).read(new Symbol(name), Instant.EPOCH, ORIGIN)) {
        assertThat(table.totals(name)).as(name).isEqualTo(TestDatabase.Totals.of(source));
      }
    }
  }

  private static void assertLabels(JsonNode market) {
    assertThat(market.path("market").asString()).isEqualTo("generated:7");
    assertThat(market.path("kind").asString()).isEqualTo("generated");
    assertThat(market.path("label").asString()).isEqualTo("Generated prices");
    assertThat(market.path("note").asString())
        .contains("invented by a generator: nothing on them can be proven");
    assertThat(market.path("data_from").asString()).isEqualTo("2024-01-01T00:00:00Z");
    assertThat(market.path("data_to").asString()).isEqualTo(ORIGIN.toString());
  }
}
