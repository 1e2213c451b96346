package com.mastertrade.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandleFolderTests {

  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final String HEADER = "timestamp,open,high,low,close,volume,quote_volume,trades\n";
  private static final String ROW = "1690848000000,10,12.5,9,11,4.86716,50,328\n";
  private static final String NEXT = "1690848060000,11,12,10.25,11.5,1.5,17,12\n";

  @TempDir private Path folder;

  @Test
  void readsGzippedMonthsInOrder() throws IOException {
    gzip("BTCUSDT-1m-2023-09.csv.gz", HEADER + "1693526400000,20,20,20,20,1,20,1\n");
    gzip("BTCUSDT-1m-2023-08.csv.gz", HEADER + ROW + NEXT);
    CandleSource source = CandleFolder.open(folder, Interval.M1);
    assertThat(all(source)).extracting(Candle::open).containsExactly(10.0, 11.0, 20.0);
    assertThat(source.firstTime(BTC)).isEqualTo(Instant.parse("2023-08-01T00:00:00Z"));
    assertThat(source.endTime(BTC)).isEqualTo(Instant.parse("2023-09-01T00:01:00Z"));
    assertThat(all(source).getFirst().tradesCount()).isEqualTo(328);
  }

  @Test
  void readsBinanceDumpsInMillisecondsAndMicroseconds() throws IOException {
    zip("BTCUSDT-1m-2024-12-31.zip", dump("1735689540000", "1735689599999"));
    zip("BTCUSDT-1m-2025-01-01.zip", dump("1735689600000000", "1735689659999999"));
    List<Candle> candles = all(CandleFolder.open(folder, Interval.M1));
    assertThat(candles)
        .extracting(Candle::openTime)
        .containsExactly(
            Instant.parse("2024-12-31T23:59:00Z"), Instant.parse("2025-01-01T00:00:00Z"));
    assertThat(candles.getFirst().quoteVolume()).isEqualTo(466_900.25);
    assertThat(candles.getFirst().tradesCount()).isEqualTo(1234);
  }

  @Test
  void derivesFiltersFromTheDecimalsSeenAndMarksThem() throws IOException {
    plain("BTCUSDT-1m-2023-08.csv", HEADER + ROW + NEXT);
    ListedInstrument listed = CandleFolder.open(folder, Interval.M1).instrument(BTC);
    assertThat(listed.derived()).isTrue();
    assertThat(listed.instrument().tickSize()).isEqualByComparingTo("0.01");
    assertThat(listed.instrument().lotSize()).isEqualByComparingTo("0.00001");
    assertThat(listed.instrument().baseAsset()).isEqualTo("BTC");
    assertThat(listed.instrument().quoteAsset()).isEqualTo("USDT");
  }

  @Test
  void takesFiltersFromInstrumentsJson() throws IOException {
    plain("BTCUSDT-1m-2023-08.csv", HEADER + ROW);
    plain(
        "instruments.json",
        """
        {"instruments": [{"symbol": "BTCUSDT", "base_asset": "BTC", "quote_asset": "USDT",
          "tick_size": "0.1", "lot_size": "0.001", "min_quantity": "0.002", "min_notional": "7"}]}
        """);
    ListedInstrument listed = CandleFolder.open(folder, Interval.M1).instrument(BTC);
    assertThat(listed.derived()).isFalse();
    assertThat(listed.instrument().tickSize()).isEqualByComparingTo("0.1");
    assertThat(listed.instrument().minQuantity()).isEqualByComparingTo("0.002");
  }

  @Test
  void namesWhatIsWrongInInstrumentsJson() throws IOException {
    plain("BTCUSDT-1m-2023-08.csv", HEADER + ROW);
    plain("instruments.json", "{\"instruments\": [\n{\"symbol\": \"btc\"}]}");
    assertThatThrownBy(() -> CandleFolder.open(folder, Interval.M1))
        .isInstanceOf(BrokenCandleFileException.class)
        .hasMessageContaining("instruments.json, line 2")
        .hasMessageContaining("symbol");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1690848060000,11,twelve,10,11.5,1.5,17,12     | high         | is not a number
          1690848060000,11,12,10.25,11.5                | volume       | the row ends before it
          1690848060000,11,12,10.25,11.5,1.5,17,12,9    | number 9     | more fields than columns
          1690848060000,11,10.5,10.25,11.5,1.5,17,12    | high         | below another price
          1690848060000,11,12,11.25,11.5,1.5,17,12      | low          | above another price
          1690848060000,0,12,0,11.5,1.5,17,12           | open         | is not a positive price
          1690848060000,11,12,10.25,11.5,-1,17,12       | volume       | is negative
          1690848060000,11,12,10.25,11.5,1.5,NaN,12     | quote_volume | is not a number
          1690848061000,11,12,10.25,11.5,1.5,17,12      | timestamp    | is not on the 1m grid
          1690848000000,11,12,10.25,11.5,1.5,17,12      | timestamp    | does not come after
          yesterday,11,12,10.25,11.5,1.5,17,12          | timestamp    | is not a time
          """)
  void namesFileLineAndFieldOfABrokenRow(String row, String field, String problem)
      throws IOException {
    gzip("BTCUSDT-1m-2023-08.csv.gz", HEADER + ROW + row + "\n");
    CandleSource source = CandleFolder.open(folder, Interval.M1);
    assertThatThrownBy(() -> all(source))
        .isInstanceOf(BrokenCandleFileException.class)
        .hasMessageStartingWith("BTCUSDT-1m-2023-08.csv.gz, line 3, field " + field + ": ")
        .hasMessageContaining(problem);
  }

  @Test
  void namesAFileThatWasCutShort() throws IOException {
    gzip("BTCUSDT-1m-2023-08.csv.gz", HEADER + ROW);
    Path file = folder.resolve("BTCUSDT-1m-2023-08.csv.gz");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 9));
    CandleSource source = CandleFolder.open(folder, Interval.M1);
    assertThatThrownBy(() -> all(source))
        .isInstanceOf(BrokenCandleFileException.class)
        .hasMessageContaining("BTCUSDT-1m-2023-08.csv.gz")
        .hasMessageContaining("cannot be read");
  }

  @Test
  void namesAColumnThatIsMissing() throws IOException {
    plain("BTCUSDT-1m-2023-08.csv", "timestamp,open,high,low,close\n1690848000000,1,1,1,1\n");
    CandleSource source = CandleFolder.open(folder, Interval.M1);
    assertThatThrownBy(() -> all(source)).hasMessageContaining("line 1, field volume");
  }

  @Test
  void readsBeforeABrokenRowWithoutLookingAtIt() throws IOException {
    plain("BTCUSDT-1m-2023-08.csv", HEADER + ROW + NEXT + "broken\n");
    CandleSource source = CandleFolder.open(folder, Interval.M1);
    try (Stream<Candle> candles = source.read(BTC, Instant.MIN, Instant.MAX)) {
      assertThat(candles.limit(1).count()).isEqualTo(1);
    }
  }

  @Test
  void refusesAFolderWithoutSuchCandles() throws IOException {
    plain("BTCUSDT-5m.csv", HEADER + ROW);
    assertThatThrownBy(() -> CandleFolder.open(folder, Interval.M1))
        .hasMessageContaining("holds no 1m candles");
    assertThatThrownBy(() -> CandleFolder.open(folder.resolve("none"), Interval.M1))
        .hasMessageContaining("there is no folder");
    assertThat(all(CandleFolder.open(folder, Interval.M5))).hasSize(1);
  }

  private List<Candle> all(CandleSource source) {
    try (Stream<Candle> candles = source.read(BTC, Instant.MIN, Instant.MAX)) {
      return candles.toList();
    }
  }

  private static String dump(String open, String close) {
    return open + ",93000.0,93500.5,92000.25,93100.1,5.0," + close + ",466900.25,1234,2.5,1.0,0\n";
  }

  private void plain(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void gzip(String name, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private void zip(String name, String text) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.putNextEntry(new ZipEntry(name.replace(".zip", ".csv")));
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
