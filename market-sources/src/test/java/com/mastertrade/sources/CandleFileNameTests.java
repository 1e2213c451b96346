package com.mastertrade.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandleFileNameTests {

  @ParameterizedTest
  @CsvSource({
    "BTCUSDT-1m-2023-08.csv.gz,BTCUSDT,1m",
    "BTCUSDT-1m-2025-01-01.zip,BTCUSDT,1m",
    "XRPUSDT-5m.csv.gz,XRPUSDT,5m",
    "BTC-USD-4h.csv.gz,BTCUSD,4h",
    "kraken-BTCUSDC-1m.csv,BTCUSDC,1m"
  })
  void tellsSymbolAndInterval(String name, String symbol, String interval) {
    CandleFileName meaning = CandleFileName.parse(name).orElseThrow();
    assertThat(meaning.symbol()).isEqualTo(new Symbol(symbol));
    assertThat(meaning.interval()).isEqualTo(Interval.of(interval));
  }

  @Test
  void tellsThePeriod() {
    CandleFileName month = CandleFileName.parse("BTCUSDT-1m-2023-12.csv").orElseThrow();
    assertThat(month.from()).isEqualTo(Instant.parse("2023-12-01T00:00:00Z"));
    assertThat(month.to()).isEqualTo(Instant.parse("2024-01-01T00:00:00Z"));
    assertThat(month.overlaps(month.to(), Instant.MAX)).isFalse();
    assertThat(month.overlaps(month.to().minusMillis(1), Instant.MAX)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SP500-1w.csv.gz", "README.md", "instruments.json", "BTCUSDT-1m.txt"})
  void leavesOtherFilesAlone(String name) {
    assertThat(CandleFileName.parse(name)).isEmpty();
  }
}
