package com.mastertrade.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.common.message.MessageJson;
import com.mastertrade.kit.security.Role;
import com.mastertrade.kit.test.Rest;
import com.mastertrade.servers.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The REST contract, on a market that stands at its origin. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestApiIT {

  private static final Path OPENAPI = Path.of("openapi.json");
  private static final JsonMapper PRETTY =
      MessageJson.configure(JsonMapper.builder())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private Service service;
  private Rest rest;

  @BeforeAll
  void start() {
    Assumptions.assumeTrue(
        SimulatorProcess.jar().isPresent(), "exchange-simulator's jar is not built");
    service =
        Service.start(
            Service.environment(
                SimulatorProcess.standing(),
                TestServers.get().freshDatabase(),
                Map.of("MASTERTRADE_HISTORY_DAYS", "2", "MASTERTRADE_HISTORY_MONTHS", "1")));
    rest = new Rest(service.port());
    await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> rest.get("/api/v1/history").body().path("ready").asBoolean());
  }

  @AfterAll
  void stop() {
    if (service != null) {
      service.close();
    }
  }

  private static String field(Rest.Answer answer) {
    return answer.body().path("errors").path(0).path("field").asString();
  }

  @Test
  void matchesItsCommittedDocument() throws IOException {
    JsonNode running = PRETTY.readTree(rest.anonymous("/v3/api-docs").text());
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(OPENAPI, PRETTY.writeValueAsString(running) + "\n");
    }
    assertThat(running)
        .as("run with -Dopenapi.write=true after an intended change")
        .isEqualTo(PRETTY.readTree(Files.readString(OPENAPI)));
  }

  @Test
  void answersOnlyToInternalTokens() {
    assertThat(rest.anonymous("/api/v1/market").status()).isEqualTo(401);
    assertThat(rest.anonymous("/health/collectors").status()).isEqualTo(200);
    assertThat(rest.send("POST", "/api/v1/collectors/stop", "{}", Role.VIEWER).status())
        .isEqualTo(403);
  }

  @Test
  void describesTheMarket() {
    JsonNode market = rest.get("/api/v1/market").body();

    assertThat(market.path("kind").asString()).isEqualTo("replay");
    assertThat(market.has("market_time")).isFalse();
    assertThat(market.path("data_to").asString()).isEqualTo("2023-10-31T00:00:00Z");
    assertThat(market.path("exchange").path("weight_limit_1m").asInt()).isEqualTo(1_000_000);
    assertThat(market.path("exchange").has("used_weight_1m")).isTrue();
    assertThat(market.path("note").asString()).contains("24 minutes");
  }

  @Test
  void servesPagesOfCandles() {
    String path = "/api/v1/market-data?symbol=BTCUSDT&interval=5m&from=2023-10-30T00:00:00Z&limit=";
    JsonNode page = rest.get(path + 10).body();

    assertThat(page.path("candles")).hasSize(10);
    assertThat(page.path("next_from").asString()).isEqualTo("2023-10-30T00:50:00Z");
    assertThat(page.path("candles").get(0).path("open_time").asString())
        .isEqualTo("2023-10-30T00:00:00Z");
    assertThat(page.path("candles").get(0).path("trades_count").asLong()).isPositive();
    assertThat(rest.get(path + 1000).body().has("next_from")).isFalse();
  }

  @Test
  void namesFieldAndLimitOfBadQueries() {
    Rest.Answer limit = rest.get("/api/v1/market-data?symbol=BTCUSDT&limit=1001");
    assertThat(limit.status()).isEqualTo(400);
    assertThat(field(limit)).isEqualTo("limit");
    assertThat(limit.text()).contains("1 to 1000", "correlation_id");

    assertThat(field(rest.get("/api/v1/market-data?symbol=BTCUSDT&interval=7m")))
        .isEqualTo("interval");
    assertThat(field(rest.get("/api/v1/market-data?symbol=BTCUSDT&from=yesterday")))
        .isEqualTo("from");
    assertThat(field(rest.get("/api/v1/market-data"))).isEqualTo("symbol");
    Rest.Answer unknown = rest.get("/api/v1/market-data?symbol=NOSUCHCOIN");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.text()).contains("no candle of the symbol NOSUCHCOIN");
    assertThat(field(rest.get("/api/v1/indicators?symbol=BTCUSDT&name=nonsense")))
        .isEqualTo("name");
    assertThat(rest.post("/api/v1/symbols", "{broken").status()).isEqualTo(400);
  }

  @Test
  void computesIndicatorsOverStoredCandles() {
    JsonNode answer =
        rest.get("/api/v1/indicators?symbol=BTCUSDT&interval=5m&name=sma&period=3&limit=2").body();
    JsonNode candles =
        rest.get("/api/v1/market-data?symbol=BTCUSDT&interval=5m&limit=3").body().path("candles");

    double mean =
        (candles.get(0).path("close").asDouble()
                + candles.get(1).path("close").asDouble()
                + candles.get(2).path("close").asDouble())
            / 3;
    assertThat(answer.path("values").get(1).path("value").asDouble())
        .isCloseTo(mean, org.assertj.core.data.Offset.offset(1e-6));
  }

  @Test
  void refusesSymbolsTheExchangeDoesNotList() {
    Rest.Answer unknown = rest.post("/api/v1/symbols", "{\"symbol\":\"NOSUCHCOIN\"}");
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(field(unknown)).isEqualTo("symbol");

    assertThat(rest.post("/api/v1/symbols", "{\"symbol\":\"BTCUSDT\"}").status()).isEqualTo(409);
    assertThat(rest.get("/api/v1/symbols/NOSUCHCOIN").status()).isEqualTo(404);
    assertThat(rest.get("/api/v1/symbols/BTCUSDT").body().path("tick_size").asString())
        .isEqualTo("0.01");
  }

  @Test
  void switchesRemovesAndAddsASymbol() {
    String path = "/api/v1/symbols/ARBUSDT";
    assertThat(
            rest.send("PUT", path, "{\"enabled\":false}", Role.TRADER)
                .body()
                .path("enabled")
                .asBoolean())
        .isFalse();
    assertThat(rest.get("/api/v1/market").body().path("symbols")).hasSize(3);
    assertThat(rest.send("DELETE", path, "", Role.TRADER).status()).isEqualTo(204);
    assertThat(rest.get(path).status()).isEqualTo(404);
    assertThat(rest.post("/api/v1/symbols", "{\"symbol\":\"ARBUSDT\"}").status()).isEqualTo(201);
  }

  @Test
  void keepsDataSources() {
    String body = "{\"name\":\"Binance\",\"kind\":\"exchange\",\"url\":\"https://api.binance.com\"";
    Rest.Answer added = rest.post("/api/v1/data-sources", body + ",\"enabled\":true}");
    assertThat(added.status()).isEqualTo(201);
    String path = "/api/v1/data-sources/" + added.body().path("id").asString();
    assertThat(rest.post("/api/v1/data-sources", body + ",\"enabled\":true}").status())
        .isEqualTo(409);
    assertThat(
            rest.send("PUT", path, body + ",\"enabled\":false}", Role.TRADER)
                .body()
                .path("enabled")
                .asBoolean())
        .isFalse();
    assertThat(rest.get("/api/v1/data-sources").body().path("total").asLong()).isEqualTo(1);
    assertThat(rest.send("DELETE", path, "", Role.TRADER).status()).isEqualTo(204);
    assertThat(rest.get(path).status()).isEqualTo(404);
    assertThat(
            field(
                rest.post(
                    "/api/v1/data-sources", body.replace("https", "ftp") + ",\"enabled\":true}")))
        .isEqualTo("url");
  }

  @Test
  void fillsHistoryThatIsAskedFor() {
    Rest.Answer accepted =
        rest.post(
            "/api/v1/history/backfill",
            "{\"symbol\":\"BTCUSDT\",\"from\":\"2023-08-10T00:00:00Z\","
                + "\"to\":\"2023-08-10T02:00:00Z\"}");
    assertThat(accepted.status()).isEqualTo(202);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                rest.get("/api/v1/market-data?symbol=BTCUSDT&from=2023-08-10T00:00:00Z&limit=120")
                        .body()
                        .path("candles")
                        .size()
                    == 120);
    Rest.Answer refused =
        rest.post(
            "/api/v1/history/backfill",
            "{\"symbol\":\"BTCUSDT\",\"from\":\"2023-08-10T02:00:00Z\","
                + "\"to\":\"2023-08-10T00:00:00Z\"}");
    assertThat(field(refused)).isEqualTo("from");
  }

  @Test
  void showsCollectorsGapsAndRejections() {
    assertThat(rest.get("/health/collectors").body().path("items")).hasSize(6);
    assertThat(rest.post("/api/v1/collectors/stop", "{\"name\":\"nobody\"}").status())
        .isEqualTo(404);
    assertThat(rest.get("/api/v1/data-gaps").body().path("total").asLong()).isZero();
    assertThat(rest.get("/api/v1/rejections").body().path("items")).isEmpty();
    assertThat(rest.anonymous("/health").body().path("status").asString()).isEqualTo("healthy");
  }
}
