package com.mastertrade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Other markets than the sample, and the end of the data. */
class SourcesIT {

  @TempDir private Path folder;

  @Test
  void labelsGeneratedPricesEverywhere() {
    try (RunningSimulator simulator =
        RunningSimulator.start(Map.of("MASTERTRADE_SIMULATOR_SOURCE", "generated:7"))) {
      assertThat(simulator.control("state").path("kind").asString()).isEqualTo("generated");
      assertThat(simulator.control("state").path("source").asString()).isEqualTo("generated:7");
      assertThat(simulator.get("/api/v3/exchangeInfo").headers().firstValue("X-MasterTrade-Source"))
          .hasValue("generated:7");
      assertThat(simulator.json("/api/v3/klines?symbol=SOLUSDT&interval=1m&limit=1000").size())
          .isEqualTo(1000);
    }
  }

  @Test
  void playsAsFastAsReleasedAndClosesTheMarketAtTheEndOfTheData() throws IOException {
    candles(folder.resolve("XYZUSDT-1m-2024-02.csv"), 180);
    try (RunningSimulator simulator =
            RunningSimulator.start(
                Map.of(
                    "MASTERTRADE_SIMULATOR_SOURCE",
                    "replay:" + folder,
                    "MASTERTRADE_SIMULATOR_RATE",
                    "max",
                    "MASTERTRADE_SIMULATOR_ORIGIN",
                    "2024-02-01T01:00:00Z",
                    "MASTERTRADE_SIMULATOR_STATE",
                    folder.resolve("state.json").toString()));
        StreamClient client =
            new StreamClient(simulator.streamPort(), "/stream?streams=xyzusdt@kline_1m")) {
      assertThat(status(simulator)).isEqualTo("TRADING");
      simulator.release("2024-02-01T02:00:00Z");
      simulator.startReplay();
      await().until(() -> position(simulator).equals(Instant.parse("2024-02-01T02:00:00Z")));
      await().during(Duration.ofMillis(300)).until(() -> closedBars(client) == 60);
      simulator.release("2030-01-01T00:00:00Z");
      await().until(() -> simulator.control("state").path("closed").booleanValue());
      assertThat(position(simulator)).isEqualTo(Instant.parse("2024-02-01T03:00:00Z"));
      assertThat(status(simulator)).isEqualTo("BREAK");
      await().until(() -> closedBars(client) == 120);
    }
  }

  @Test
  void namesTheBrokenRowThatIsMetOnTheWay() throws IOException {
    Files.writeString(
        folder.resolve("instruments.json"),
        """
        {"instruments": [{"symbol": "XYZUSDT", "base_asset": "XYZ", "quote_asset": "USDT",
          "tick_size": "0.1", "lot_size": "0.1", "min_quantity": "0.1", "min_notional": "5"}]}
        """);
    Path file = folder.resolve("XYZUSDT-1m-2024-02.csv");
    candles(file, 180);
    Files.writeString(file, Files.readString(file).replaceFirst("(?s)(.*)10.9", "$1high"));
    Files.writeString(file, lastRow(), StandardOpenOption.APPEND);
    try (RunningSimulator simulator =
        RunningSimulator.start(
            Map.of(
                "MASTERTRADE_SIMULATOR_SOURCE",
                "replay:" + folder,
                "MASTERTRADE_SIMULATOR_ORIGIN",
                "2024-02-01T01:00:00Z"))) {
      assertThat(simulator.get("/api/v3/klines?symbol=XYZUSDT&interval=1m").body())
          .isEqualTo(
              "{\"code\":-1000,\"msg\":\"XYZUSDT-1m-2024-02.csv, line 181, field high: "
                  + "\\\"high\\\" is not a number\"}");
    }
  }

  private static String lastRow() {
    return Instant.parse("2024-02-01T03:00:00Z").toEpochMilli() + ",10.5,10.9,10.1,10.6,25.5\n";
  }

  private static String status(RunningSimulator simulator) {
    return simulator.json("/api/v3/exchangeInfo").path("symbols").path(0).path("status").asString();
  }

  private static Instant position(RunningSimulator simulator) {
    return Instant.parse(simulator.control("state").path("position").asString());
  }

  private static long closedBars(StreamClient client) {
    return client
        .received((JsonNode event) -> event.path("data").path("k").path("x").booleanValue(false))
        .size();
  }

  private static void candles(Path file, int minutes) throws IOException {
    StringBuilder csv = new StringBuilder("timestamp,open,high,low,close,volume\n");
    long start = Instant.parse("2024-02-01T00:00:00Z").toEpochMilli();
    for (int minute = 0; minute < minutes; minute++) {
      csv.append(start + minute * 60_000L).append(",10.5,10.9,10.1,10.6,25.5\n");
    }
    Files.writeString(file, csv);
  }
}
