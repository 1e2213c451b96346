package com.mastertrade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The streams by a plain websocket client. */
class StreamsIT {

  private static RunningSimulator simulator;

  @BeforeAll
  static void start() {
    simulator = RunningSimulator.start(Map.of("MASTERTRADE_SIMULATOR_RATE", "240"));
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  @Test
  void wrapsEventsOfCombinedStreamsAndLeavesRawOnesBare() {
    try (StreamClient combined =
            new StreamClient(
                simulator.streamPort(), "/stream?streams=btcusdt@trade/ethusdt@kline_1m");
        StreamClient raw = new StreamClient(simulator.streamPort(), "/ws/btcusdt@bookTicker")) {
      replay(2);
      await()
          .until(
              () ->
                  !raw.received().isEmpty()
                      && !events(combined, "ethusdt@kline_1m").isEmpty()
                      && !events(combined, "btcusdt@trade").isEmpty());
      assertThat(raw.received().getFirst().has("u")).isTrue();
      assertThat(events(combined, "btcusdt@trade").getFirst().path("e").asString())
          .isEqualTo("trade");
    }
  }

  @Test
  void answersRequestsOnNumberedConnections() {
    try (StreamClient client = new StreamClient(simulator.streamPort(), "/ws/0")) {
      client.send("{\"method\":\"SUBSCRIBE\",\"params\":[\"btcusdt@trade\"],\"id\":7}");
      client.send("{\"method\":\"LIST_SUBSCRIPTIONS\",\"id\":\"a-uuid\"}");
      client.send("{\"method\":\"UNSUBSCRIBE\",\"params\":[\"btcusdt@trade\"],\"id\":8}");
      client.send("{\"method\":\"DANCE\",\"id\":9}");
      await().until(() -> client.received().size() == 4);
      assertThat(client.received().stream().map(JsonNode::toString))
          .containsExactly(
              "{\"result\":null,\"id\":7}",
              "{\"result\":[\"btcusdt@trade\"],\"id\":\"a-uuid\"}",
              "{\"result\":null,\"id\":8}",
              "{\"error\":{\"code\":2,\"msg\":\"Invalid request: unknown method\"},\"id\":9}");
    }
  }

  @Test
  void partsWithClientsThatAskTooOften() {
    try (StreamClient client = new StreamClient(simulator.streamPort(), "/ws/0")) {
      for (int i = 0; i < 12; i++) {
        client.send("{\"method\":\"LIST_SUBSCRIPTIONS\",\"id\":" + i + "}");
      }
      await().until(() -> client.closeCode() == 1008);
    }
  }

  @Test
  void deliversEveryClosedBarOnceAndInOrder() {
    try (StreamClient client =
        new StreamClient(
            simulator.streamPort(), "/stream?streams=btcusdt@kline_1m/btcusdt@kline_5m")) {
      long start = replay(30).toEpochMilli();
      await().until(() -> closed(client, "1m").size() >= 30);
      List<JsonNode> bars = closed(client, "1m");
      assertThat(bars).hasSize(30);
      for (int i = 0; i < bars.size(); i++) {
        long open = start + i * 60_000L;
        assertThat(bars.get(i).path("t").longValue()).isEqualTo(open);
        assertThat(bars.get(i).path("T").longValue()).isEqualTo(open + 59_999);
        assertThat(bars.get(i).path("L").longValue() - bars.get(i).path("f").longValue() + 1)
            .isEqualTo(bars.get(i).path("n").longValue());
      }
      await().until(() -> closed(client, "5m").size() == 6);
    }
  }

  @Test
  void givesTheSameBarByStreamAndByRest() {
    try (StreamClient client =
        new StreamClient(simulator.streamPort(), "/stream?streams=ethusdt@kline_1m")) {
      replay(2);
      await().until(() -> closed(client, "1m").size() == 2);
      JsonNode streamed = closed(client, "1m").getLast();
      JsonNode asked = simulator.json("/api/v3/klines?symbol=ETHUSDT&interval=1m&limit=1").path(0);
      assertThat(streamed.path("o")).isEqualTo(asked.path(1));
      assertThat(streamed.path("h")).isEqualTo(asked.path(2));
      assertThat(streamed.path("l")).isEqualTo(asked.path(3));
      assertThat(streamed.path("c")).isEqualTo(asked.path(4));
      assertThat(streamed.path("v")).isEqualTo(asked.path(5));
    }
  }

  @Test
  void joinsDepthUpdatesToTheSnapshotWithoutGaps() {
    try (StreamClient client =
        new StreamClient(simulator.streamPort(), "/stream?streams=btcusdt@depth@100ms")) {
      JsonNode snapshot = simulator.json("/api/v3/depth?symbol=BTCUSDT&limit=1000");
      replay(8);
      awaitReleased();
      long last = snapshot.path("lastUpdateId").longValue();
      List<JsonNode> updates =
          events(client, "btcusdt@depth@100ms").stream()
              .filter(
                  update ->
                      update.path("u").longValue() > snapshot.path("lastUpdateId").longValue())
              .toList();
      for (JsonNode update : updates) {
        assertThat(update.path("U").longValue()).isEqualTo(last + 1);
        last = update.path("u").longValue();
        assertThat(last).isGreaterThanOrEqualTo(update.path("U").longValue());
      }
      assertThat(updates).hasSizeGreaterThan(5);
      assertThat(applied(snapshot, updates)).isNotEmpty();
    }
  }

  @Test
  void numbersTradesUpwards() {
    try (StreamClient client =
        new StreamClient(
            simulator.streamPort(), "/stream?streams=solusdt@trade/solusdt@aggTrade")) {
      replay(5);
      awaitReleased();
      assertThat(ids(client, "solusdt@trade", "t")).isSorted().doesNotHaveDuplicates();
      assertThat(ids(client, "solusdt@aggTrade", "a")).isSorted().doesNotHaveDuplicates();
      assertThat(ids(client, "solusdt@trade", "t")).hasSizeGreaterThanOrEqualTo(5);
    }
  }

  @Test
  void streamsTickers() {
    try (StreamClient client =
        new StreamClient(
            simulator.streamPort(),
            "/stream?streams=arbusdt@ticker/arbusdt@miniTicker/arbusdt@depth5")) {
      replay(4);
      await()
          .until(
              () ->
                  !events(client, "arbusdt@ticker").isEmpty()
                      && !events(client, "arbusdt@miniTicker").isEmpty()
                      && !events(client, "arbusdt@depth5").isEmpty());
      assertThat(events(client, "arbusdt@depth5").getFirst().path("bids").size()).isEqualTo(5);
    }
  }

  /** Lets the market go on for some minutes from where the last test left it. */
  private static Instant replay(int minutes) {
    Instant position = awaitReleased();
    simulator.release(position.plus(Duration.ofMinutes(minutes)).toString());
    simulator.startReplay();
    return position;
  }

  private static Instant awaitReleased() {
    await().until(() -> time("position").equals(time("released_until")));
    return time("position");
  }

  private static Instant time(String field) {
    return Instant.parse(simulator.control("state").path(field).asString());
  }

  private static List<JsonNode> events(StreamClient client, String stream) {
    return client.received(event -> event.path("stream").asString("").equals(stream)).stream()
        .map(event -> event.path("data"))
        .toList();
  }

  private static List<Long> ids(StreamClient client, String stream, String field) {
    return events(client, stream).stream().map(event -> event.path(field).longValue()).toList();
  }

  private static List<JsonNode> closed(StreamClient client, String interval) {
    return client.received().stream()
        .map(event -> event.path("data").path("k"))
        .filter(
            bar -> bar.path("x").booleanValue(false) && bar.path("i").asString().equals(interval))
        .toList();
  }

  /** The bids after all updates, which must be one sound side of a book. */
  private static Map<Double, Double> applied(JsonNode snapshot, List<JsonNode> updates) {
    Map<Double, Double> bids = new HashMap<>();
    List<JsonNode> steps = new ArrayList<>(List.of(snapshot.path("bids")));
    updates.forEach(update -> steps.add(update.path("b")));
    for (JsonNode step : steps) {
      for (JsonNode level : step) {
        bids.put(
            Double.parseDouble(level.path(0).asString()),
            Double.parseDouble(level.path(1).asString()));
      }
    }
    bids.values().removeIf(quantity -> quantity == 0);
    assertThat(bids).hasSize(100);
    return new TreeMap<>(bids);
  }
}
