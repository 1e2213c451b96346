package com.mastertrade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an operator asks, as of every other service: figures and the API document. */
class OperationsIT {

  private static RunningSimulator simulator;

  @BeforeAll
  static void start() {
    simulator = RunningSimulator.start(Map.of("MASTERTRADE_SIMULATOR_WEIGHT_LIMIT", "30"));
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  private static String line(String start) {
    return simulator
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElse("");
  }

  @Test
  void countsRequestsByWeightAndVerdict() {
    simulator.get("/api/v3/klines?symbol=BTCUSDT&interval=1m&limit=1");
    simulator.get("/api/v3/exchangeInfo");
    simulator.get("/api/v3/exchangeInfo");

    assertThat(simulator.get("/metrics").body())
        .containsPattern("exchange_simulator_requests_total\\{.*verdict=\"200\",weight=\"2\"} 1.0")
        .containsPattern("exchange_simulator_requests_total\\{.*verdict=\"429\",weight=\"20\"} 1.0")
        .contains("service_up{service=\"exchange-simulator\"} 1.0")
        .contains("http_server_requests_seconds_count");
  }

  @Test
  void saysWhoListensWhatWasSentAndWhereTheMarketStands() {
    Instant origin = Instant.parse(simulator.control("state").path("origin").asString());
    assertThat(
            Double.parseDouble(line("exchange_simulator_market_position").replaceAll(".*} ", "")))
        .isEqualTo((double) origin.getEpochSecond());
    assertThat(line("exchange_simulator_market_running")).endsWith(" 0.0");

    try (StreamClient client =
        new StreamClient(simulator.streamPort(), "/stream?streams=btcusdt@kline_1m")) {
      await()
          .untilAsserted(
              () -> assertThat(line("exchange_simulator_stream_clients")).endsWith(" 1.0"));
      simulator.release(origin.plusSeconds(60).toString());
      simulator.startReplay();
      await().until(() -> !client.received((JsonNode event) -> true).isEmpty());
      await()
          .untilAsserted(
              () ->
                  assertThat(line("exchange_simulator_stream_messages_total"))
                      .isNotEmpty()
                      .doesNotEndWith(" 0.0"));
      assertThat(line("exchange_simulator_market_running")).endsWith(" 1.0");
    }
    await()
        .untilAsserted(
            () -> assertThat(line("exchange_simulator_stream_clients")).endsWith(" 0.0"));
  }

  @Test
  void documentsItsPaths() {
    JsonNode document = simulator.json("/v3/api-docs");

    assertThat(document.path("info").path("title").asString())
        .isEqualTo("MasterTrade exchange-simulator");
    for (String path :
        new String[] {"/api/v3/klines", "/api/v3/depth", "/control/state", "/health"}) {
      assertThat(document.path("paths").has(path)).as(path).isTrue();
    }
    HttpResponse<String> docs = simulator.get("/docs");
    assertThat(docs.statusCode()).isEqualTo(302);
    URI page =
        URI.create("http://127.0.0.1:" + simulator.port())
            .resolve(docs.headers().firstValue("Location").orElseThrow());
    assertThat(simulator.send(HttpRequest.newBuilder(page)).body()).contains("swagger-ui");
  }

  @Test
  void answersOnTheStreamPortWithStreamsAlone() {
    for (String path : new String[] {"/metrics", "/docs", "/v3/api-docs"}) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + simulator.streamPort() + path));
      assertThat(simulator.send(request).statusCode()).as(path).isEqualTo(404);
    }
  }
}
