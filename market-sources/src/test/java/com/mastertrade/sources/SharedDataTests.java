package com.mastertrade.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The folders of real candles that development reads, where they are at hand. */
class SharedDataTests {

  private static final Path OHLCV =
      Path.of(System.getProperty("mastertrade.shared", "../shared"), "data", "ohlcv");

  @ParameterizedTest
  @CsvSource({
    "gap_2023_03_24_outage,BTCUSDT,1m,4240",
    "stress_2022_luna,ETHUSDT,1m,87840",
    "spot_5m_2025,XRPUSDT,5m,119795",
    "coinbase_long,BTCUSD,4h,20695",
    "spot_long,BTCUSDT,1d,2412"
  })
  void readsEveryRowOfASet(String set, String symbol, String interval, long rows) {
    Path folder = OHLCV.resolve(set);
    assumeTrue(
        Files.isDirectory(folder),
        "skipped: no candles at " + folder + " (system property mastertrade.shared)");
    CandleSource source = CandleFolder.open(folder, Interval.of(interval));
    try (Stream<Candle> candles = source.read(new Symbol(symbol), Instant.MIN, Instant.MAX)) {
      assertThat(candles.count()).isEqualTo(rows);
    }
  }
}
