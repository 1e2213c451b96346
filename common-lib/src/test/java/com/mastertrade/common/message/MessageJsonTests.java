package com.mastertrade.common.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageJsonTests {

  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final Instant OPEN = Instant.parse("2023-11-01T00:00:00Z");

  @ParameterizedTest
  @MethodSource("samples")
  void writesTheGoldenForm(Message message) {
    String golden = golden(message);
    assertThat(MessageJson.mapper().readTree(MessageJson.write(message)))
        .isEqualTo(MessageJson.mapper().readTree(golden));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsTheGoldenForm(Message message) {
    byte[] golden = golden(message).getBytes(StandardCharsets.UTF_8);
    Message read = MessageJson.read(golden, message.getClass());
    assertThat(read).isEqualTo(message);
  }

  @Test
  void ignoresFieldsOfALaterVersion() {
    String later =
        golden(marketSamples().findFirst().orElseThrow())
            .replaceFirst("\\{", "{\"added_later\":[1,2],");
    assertThat(MessageJson.read(later.getBytes(StandardCharsets.UTF_8), MarketData.class).symbol())
        .isEqualTo(BTC);
  }

  @Test
  void refusesAMessageWithoutAPrice() {
    String json =
        golden(marketSamples().findFirst().orElseThrow()).replace("\"close\"", "\"clothes\"");
    assertThatThrownBy(
            () -> MessageJson.read(json.getBytes(StandardCharsets.UTF_8), MarketData.class))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessageContaining("close");
  }

  static Stream<Message> samples() {
    return Stream.concat(TradingMessages.samples(), marketSamples());
  }

  private static Stream<Message> marketSamples() {
    return Stream.of(
        MarketData.of(
            envelope(MarketData.TYPE),
            new Candle(
                BTC, Interval.M1, OPEN, 34_500.5, 34_510, 34_490, 34_505.25, 1.5, 51_757.9, 42),
            true),
        new TickerMessage(
            envelope(TickerMessage.TYPE),
            BTC,
            34_505.25,
            34_505.2,
            34_505.3,
            34_000,
            35_000,
            33_900,
            1000,
            34_500_000,
            1.486),
        new TradeMessage(
            envelope(TradeMessage.TYPE), BTC, 7, 34_505.25, 0.012, OPEN.plusSeconds(3), true),
        new OrderBookMessage(
            envelope(OrderBookMessage.TYPE),
            BTC,
            99,
            List.of(new OrderBookMessage.Level(34_505.2, 0.5)),
            List.of(new OrderBookMessage.Level(34_505.3, 0.25))),
        new MarketTime(envelope(MarketTime.TYPE), BTC, Interval.M1, OPEN.plusSeconds(60), 12),
        new SystemHealth(
            envelope(SystemHealth.TYPE),
            "strategy-service",
            "healthy",
            "0.1.0",
            61,
            8006,
            Map.of("postgres", "connected")),
        new SystemProgress(
            envelope(SystemProgress.TYPE),
            "night",
            "b3f1",
            "searching",
            0.25,
            false,
            Map.of("evaluations", 1250L)),
        new SystemAlert(
            envelope(SystemAlert.TYPE),
            "market-data-service",
            "warning",
            "History has a gap",
            "BTCUSDT 80 minutes",
            Map.of("symbol", "BTCUSDT")));
  }

  static Envelope envelope(String type) {
    return new Envelope(
        type,
        UUID.fromString("6f1c2f6e-8a51-4a53-9f0e-0b6a1b0f0c11"),
        1,
        OPEN.plusSeconds(60),
        Instant.parse("2026-11-24T03:00:00.125Z"),
        "c-42");
  }

  private static String golden(Message message) {
    String name = "/golden/" + message.envelope().type() + ".json";
    try (InputStream in =
        Objects.requireNonNull(MessageJsonTests.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
