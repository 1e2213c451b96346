package com.mastertrade.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.common.message.Envelope;
import com.mastertrade.common.message.MarketData;
import com.mastertrade.common.message.Message;
import com.mastertrade.common.message.OrderBookMessage;
import com.mastertrade.common.message.SystemAlert;
import com.mastertrade.common.message.SystemProgress;
import com.mastertrade.common.message.TickerMessage;
import com.mastertrade.common.message.TradeMessage;
import com.mastertrade.common.topology.Exchanges;
import com.mastertrade.common.topology.RoutingKeys;
import com.mastertrade.gateway.Callers;
import com.mastertrade.gateway.RunningGateway;
import com.mastertrade.kit.amqp.MessagePublisher;
import com.mastertrade.kit.security.Role;
import com.mastertrade.servers.TestServers;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StreamIT {

  private static final Instant TIME = Instant.parse("2023-08-01T00:00:00Z");
  private static final Symbol BTC = new Symbol("BTCUSDT");

  private final RunningGateway gateway = RunningGateway.get();
  private final MessagePublisher publisher = gateway.bean(MessagePublisher.class);

  @Test
  void everyKindOfMessageReachesTheBrowserAsItWasSaid() {
    try (Listener listener = listener()) {
      publish(RoutingKeys.ticker(BTC), ticker(BTC, 1));
      publish(RoutingKeys.trade(BTC), trade());
      publish(RoutingKeys.orderBook(BTC), book());
      publish(RoutingKeys.candle(BTC, Interval.M1), candle(true));
      publisher.publish(Exchanges.SYSTEM, RoutingKeys.alert("critical"), alert());
      publisher.publish(Exchanges.SYSTEM, RoutingKeys.progress("night"), progress());

      await()
          .until(
              () ->
                  listener
                      .types()
                      .containsAll(
                          List.of("ticker", "trade", "book", "candle", "alert", "progress")));
      await().until(() -> listener.types().contains("health"));
      assertThat(listener.first("candle").data())
          .contains(
              "\"type\":\"market_data\"", "\"correlation_id\":\"of-the-cause\"", "\"closed\":true");
      assertThat(listener.events())
          .extracting(Listener.Event::id)
          .isSorted()
          .doesNotHaveDuplicates();
      assertThat(listener.header("content-type")).startsWith("text/event-stream");
      assertThat(listener.header("cache-control")).contains("no-cache");
    }
  }

  @Test
  void aSilentStreamSaysThatItLives() {
    try (Listener listener = listener()) {
      await().until(() -> listener.comments().contains("ping"));
    }
  }

  @Test
  void aBurstComesConflatedWithTheNewestLast() {
    Symbol symbol = new Symbol("SOLUSDT");
    try (Listener listener = listener()) {
      for (int i = 1; i <= 300; i++) {
        publish(RoutingKeys.ticker(symbol), ticker(symbol, i));
      }

      await()
          .until(
              () ->
                  listener.events().stream()
                      .anyMatch(e -> e.data().contains("\"last_price\":300.0")));
      assertThat(listener.mostPerSecond("SOLUSDT")).isLessThanOrEqualTo(6);
    }
  }

  @Test
  void aClientThatReadsNothingHoldsNobodyUp() throws Exception {
    try (Socket stuck = new Socket(InetAddress.getLoopbackAddress(), gateway.port());
        Listener listener = listener()) {
      String request =
          "GET /api/v1/stream HTTP/1.1\r\nHost: localhost\r\nX-API-Key: "
              + TestServers.CLI_KEY
              + "\r\n\r\n";
      stuck.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      await().until(() -> gateway.bean(LiveStream.class).readers() >= 2);
      LiveStream stream = gateway.bean(LiveStream.class);
      String large = "{\"n\":\"" + "x".repeat(20_000) + "\"}";
      long before = stream.dropped();

      await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> {
                for (int i = 0; i < 100; i++) {
                  stream.publish(new Occurrence(StreamType.BOOK, "a", large));
                }
                return stream.dropped() > before + 10;
              });

      publish(RoutingKeys.ticker(BTC), ticker(BTC, 4711));
      await().until(() -> listener.events().stream().anyMatch(e -> e.data().contains("4711.0")));
    }
  }

  @Test
  void endsWithTheSession() {
    String cookie = Callers.cookie(gateway.callers().session(Role.VIEWER));
    try (Listener listener =
        Listener.open(gateway.url("/api/v1/stream"), Map.of("Cookie", cookie))) {
      await().until(() -> listener.comments().contains("welcome"));

      gateway.post("/auth/sign-out", "", "Cookie", cookie, "X-Requested-With", "mastertrade");

      await().atMost(Duration.ofSeconds(5)).until(listener::ended);
    }
  }

  @Test
  void endsWhenTheGatewayStops() {
    RunningGateway other = RunningGateway.start(Map.of());
    try (Listener listener =
        Listener.open(other.url("/api/v1/stream"), Map.of("X-API-Key", TestServers.CLI_KEY))) {
      await().until(() -> listener.comments().contains("welcome"));
      Instant before = Instant.now();

      other.stop();

      assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(9));
      await().until(listener::ended);
    }
  }

  private Listener listener() {
    Listener listener =
        Listener.open(gateway.url("/api/v1/stream"), Map.of("X-API-Key", TestServers.CLI_KEY));
    await().until(() -> listener.comments().contains("welcome"));
    return listener;
  }

  private void publish(String key, Message message) {
    publisher.publish(Exchanges.MARKET, key, message);
  }

  private static Envelope envelope(String type) {
    return Envelope.of(type, TIME, Instant.now(), "of-the-cause");
  }

  private static TickerMessage ticker(Symbol symbol, double price) {
    return new TickerMessage(
        envelope(TickerMessage.TYPE), symbol, price, 1, 2, 1, 2, 1, 10, 10, 0.5);
  }

  private static TradeMessage trade() {
    return new TradeMessage(envelope(TradeMessage.TYPE), BTC, 7, 100, 0.1, TIME, true);
  }

  private static OrderBookMessage book() {
    List<OrderBookMessage.Level> side = List.of(new OrderBookMessage.Level(100, 1));
    return new OrderBookMessage(envelope(OrderBookMessage.TYPE), BTC, 9, side, side);
  }

  private static MarketData candle(boolean closed) {
    Candle candle = new Candle(BTC, Interval.M1, TIME, 1, 2, 1, 2, 10, 20, 3);
    return MarketData.of(envelope(MarketData.TYPE), candle, closed);
  }

  private static SystemAlert alert() {
    return new SystemAlert(
        envelope(SystemAlert.TYPE), "strategy-service", "critical", "title", "detail", Map.of());
  }

  private static SystemProgress progress() {
    return new SystemProgress(
        envelope(SystemProgress.TYPE),
        "night",
        "run-1",
        "searching",
        0.5,
        false,
        Map.of("bred", 1L));
  }
}
