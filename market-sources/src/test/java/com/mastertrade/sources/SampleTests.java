package com.mastertrade.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTests {

  private static final Instant FIRST = Instant.parse("2023-08-01T00:00:00Z");
  private static final Instant END = Instant.parse("2024-01-01T00:00:00Z");

  private final CandleSource sample = Sample.open();

  @Test
  void isTheFilesItsChecksumsState() throws IOException, NoSuchAlgorithmException {
    Map<String, String> checksums = Sample.checksums();
    assertThat(checksums).hasSize(21).containsKey("instruments.json");
    for (Map.Entry<String, String> entry : checksums.entrySet()) {
      try (InputStream content = Sample.content(entry.getKey())) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
        assertThat(HexFormat.of().formatHex(digest)).as(entry.getKey()).isEqualTo(entry.getValue());
      }
    }
  }

  @Test
  void holdsFourSymbolsWithTheFiltersOfThatTime() {
    assertThat(sample.symbols())
        .extracting(Symbol::value)
        .containsExactly("ARBUSDT", "BTCUSDT", "ETHUSDT", "SOLUSDT");
    ListedInstrument btc = sample.instrument(new Symbol("BTCUSDT"));
    assertThat(btc.derived()).isFalse();
    assertThat(btc.instrument().tickSize()).isEqualByComparingTo("0.01");
    assertThat(btc.instrument().lotSize()).isEqualByComparingTo("0.00001");
    assertThat(btc.instrument().minNotional()).isEqualByComparingTo("5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ARBUSDT", "BTCUSDT", "ETHUSDT", "SOLUSDT"})
  void hasNoGapInFiveMonths(String name) {
    Symbol symbol = new Symbol(name);
    assertThat(sample.firstTime(symbol)).isEqualTo(FIRST);
    assertThat(sample.endTime(symbol)).isEqualTo(END);
    try (Stream<Candle> candles = sample.read(symbol, Instant.MIN, Instant.MAX)) {
      assertThat(candles.count()).isEqualTo(153 * 1440);
    }
  }

  @Test
  void readsARangeAcrossTwoMonths() {
    Instant from = Instant.parse("2023-08-31T23:58:00Z");
    try (Stream<Candle> candles =
        sample.read(new Symbol("ETHUSDT"), from, from.plus(Duration.ofMinutes(4)))) {
      List<Candle> bars = candles.toList();
      assertThat(bars).hasSize(4);
      assertThat(bars.getFirst().openTime()).isEqualTo(from);
      assertThat(bars.getLast().openTime()).isEqualTo(Instant.parse("2023-09-01T00:01:00Z"));
    }
  }

  @Test
  void saysWhatItIs() {
    assertThat(sample.kind()).isEqualTo(SourceKind.SAMPLE);
    assertThat(sample.description()).isEqualTo("real candles 2023-08-01 to 2023-12-31");
  }
}
