package com.mastertrade.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What foreign clients ask of REST, by plain requests. */
class RestIT {

  private static final long ORIGIN = 1_698_710_400_000L;

  private static RunningSimulator simulator;

  @BeforeAll
  static void start() {
    simulator = RunningSimulator.start(Map.of());
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  @Test
  void tellsTheRealTimeAndItsWeight() {
    HttpResponse<String> answer = simulator.get("/api/v3/time");
    long now = Clock.systemUTC().millis();
    assertThat(simulator.json("/api/v3/time").path("serverTime").longValue())
        .isBetween(now - 5000, now + 5000);
    assertThat(answer.headers().firstValue("X-MBX-USED-WEIGHT-1M")).isPresent();
    assertThat(answer.headers().firstValue("X-MasterTrade-Source")).hasValue("sample");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v3/klines?symbol=NOPE&interval=1m            | 400 | -1121
          /api/v3/klines?symbol=BTCUSDT&interval=7m         | 400 | -1120
          /api/v3/klines?symbol=BTCUSDT                     | 400 | -1102
          /api/v3/klines?interval=1m                        | 400 | -1102
          /api/v3/klines?symbol=BTCUSDT&interval=1m&limit=x | 400 | -1100
          /api/v3/klines?symbol=BTCUSDT&interval=1m&limit=0 | 400 | -1130
          /api/v3/exchangeInfo?symbol=btcusdt               | 400 | -1121
          /api/v3/ticker/price?symbols=BTCUSDT              | 400 | -1100
          /api/v3/account                                   | 404 | -1000
          """)
  void refusesInBinancesWords(String path, int status, int code) {
    HttpResponse<String> answer = simulator.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).startsWith("{\"code\":" + code + ",\"msg\":");
  }

  @ParameterizedTest
  @CsvSource({"1m,60000", "5m,300000", "1h,3600000", "1d,86400000", "3d,259200000", "1w,604800000"})
  void aggregatesEveryInterval(String interval, long millis) {
    JsonNode klines = simulator.json("/api/v3/klines?symbol=BTCUSDT&limit=5&interval=" + interval);
    assertThat(klines.size()).isEqualTo(5);
    for (JsonNode kline : klines) {
      assertThat(kline.path(6).longValue() - kline.path(0).longValue() + 1).isEqualTo(millis);
      assertThat(kline.path(0).longValue()).isLessThan(ORIGIN);
    }
  }

  @Test
  void servesHistoryInPagesFromStartTime() {
    List<Long> times = new ArrayList<>();
    long from = 0;
    for (int page = 0; page < 3; page++) {
      JsonNode klines =
          simulator.json("/api/v3/klines?symbol=ARBUSDT&interval=1h&limit=1000&startTime=" + from);
      klines.forEach(kline -> times.add(kline.path(0).longValue()));
      from = times.getLast() + 1;
    }
    assertThat(times).hasSize(91 * 24).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void givesObjectsForOneSymbolAndListsOtherwise() {
    assertThat(simulator.json("/api/v3/ticker/24hr?symbol=BTCUSDT").isObject()).isTrue();
    assertThat(simulator.json("/api/v3/ticker/24hr").size()).isEqualTo(4);
    assertThat(
            simulator.json("/api/v3/ticker/price?symbols=%5B%22BTCUSDT%22,%22ETHUSDT%22%5D").size())
        .isEqualTo(2);
    assertThat(simulator.json("/api/v3/ticker/bookTicker").size()).isEqualTo(4);
    assertThat(simulator.json("/api/v3/avgPrice?symbol=BTCUSDT").path("mins").intValue())
        .isEqualTo(5);
  }

  @Test
  void pagesAggregateTradesByTheirNumber() {
    JsonNode last = simulator.json("/api/v3/aggTrades?symbol=BTCUSDT&limit=10");
    long first = last.path(0).path("a").longValue();
    JsonNode again = simulator.json("/api/v3/aggTrades?symbol=BTCUSDT&limit=10&fromId=" + first);
    assertThat(again).isEqualTo(last);
  }

  @Test
  void keepsTheControlPortForTheBearerOfItsToken() {
    assertThat(simulator.get("/control/state").statusCode()).isEqualTo(401);
    assertThat(simulator.get("/%63ontrol/state").statusCode()).isEqualTo(401);
    assertThat(simulator.get("//control/state").statusCode()).isNotEqualTo(200);
    assertThat(simulator.control("state").path("position").asString())
        .isEqualTo("2023-10-31T00:00:00Z");
    assertThat(simulator.command("release", "{\"until\":\"tomorrow\"}").path("detail").asString())
        .contains("tomorrow");
  }

  @Test
  void keepsRestOffTheStreamPort() {
    URI uri = URI.create("http://127.0.0.1:" + simulator.streamPort() + "/api/v3/ping");
    assertThat(simulator.send(HttpRequest.newBuilder(uri)).statusCode()).isEqualTo(404);
  }

  @Test
  void reportsHealthInTheDocumentedForm() {
    JsonNode health = simulator.json("/health");
    assertThat(health.path("status").asString()).isEqualTo("healthy");
    assertThat(health.path("service").asString()).isEqualTo("exchange-simulator");
    assertThat(health.path("uptime_seconds").isNumber()).isTrue();
    assertThat(health.path("dependencies").isObject()).isTrue();
  }
}
