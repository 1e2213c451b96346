package com.mastertrade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every answer has the fields, and the types of fields, of a recorded answer of Binance. */
class ReferenceShapesIT {

  private static final Path PAYLOADS =
      Path.of(
          System.getProperty("mastertrade.reference", "../shared/reference"),
          "payloads",
          "binance-spot",
          "http_json");

  private static RunningSimulator simulator;

  @BeforeAll
  static void start() {
    assumeTrue(
        Files.isDirectory(PAYLOADS),
        "skipped: the recorded answers are not at "
            + PAYLOADS
            + " (system property mastertrade.reference)");
    simulator = RunningSimulator.start(Map.of());
  }

  @AfterAll
  static void stop() {
    if (simulator != null) {
      simulator.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "avg_price_response.json,/api/v3/avgPrice?symbol=BTCUSDT",
    "book_ticker_response.json,/api/v3/ticker/bookTicker?symbol=BTCUSDT",
    "depth_response.json,/api/v3/depth?symbol=BTCUSDT",
    "exchange_info_response.json,/api/v3/exchangeInfo?symbol=BTCUSDT",
    "klines_response.json,/api/v3/klines?symbol=BTCUSDT&interval=1m",
    "ping_response.json,/api/v3/ping",
    "server_time_response.json,/api/v3/time",
    "ticker_24hr_response.json,/api/v3/ticker/24hr?symbol=BTCUSDT",
    "ticker_price_response.json,/api/v3/ticker/price?symbol=BTCUSDT",
    "trades_response.json,/api/v3/trades?symbol=BTCUSDT"
  })
  void answersInTheRecordedShape(String recorded, String path) {
    JsonNode expected = new JsonMapper().readTree(PAYLOADS.resolve(recorded).toFile());
    requireShape(path, expected, simulator.json(path));
  }

  private static void requireShape(String at, JsonNode expected, JsonNode actual) {
    assertThat(actual.getNodeType()).as(at).isEqualTo(expected.getNodeType());
    if (expected.isObject()) {
      assertThat(new TreeSet<>(actual.propertyNames()))
          .as(at)
          .isEqualTo(new TreeSet<>(expected.propertyNames()));
      for (String name : expected.propertyNames()) {
        requireShape(at + "." + name, expected.path(name), actual.path(name));
      }
    } else if (expected.isArray() && !expected.isEmpty() && !at.endsWith(".sors")) {
      assertThat(actual.isEmpty()).as(at).isFalse();
      boolean row = !expected.path(0).isContainer();
      int count = row ? Math.min(expected.size(), actual.size()) : 1;
      for (int i = 0; i < count; i++) {
        requireShape(at + "[" + i + "]", expected.path(i), actual.path(i));
      }
    } else if (expected.isNumber()) {
      assertThat(actual.isIntegralNumber()).as(at).isEqualTo(expected.isIntegralNumber());
    }
  }
}
