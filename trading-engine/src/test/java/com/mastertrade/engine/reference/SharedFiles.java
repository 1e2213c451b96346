package com.mastertrade.engine.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.GrowingBars;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reference material outside the repository; what needs it is skipped where it is absent. */
public final class SharedFiles {

  private SharedFiles() {}

  /** A file under the reference folder. */
  public static Path reference(String path) {
    return existing("mastertrade.reference", path);
  }

  /** A file or folder beside the reference folder. */
  public static Path shared(String path) {
    return existing("mastertrade.shared", path);
  }

  private static Path existing(String property, String path) {
    Path file = Path.of(System.getProperty(property, "absent")).resolve(path);
    assumeTrue(Files.exists(file), "skipped: " + file + " is not there (-D" + property + ")");
    return file;
  }

  /** The first bars of BTCUSDT in the folder of minutes, filters wide open. */
  public static BarSeries btcMinutes(int count) {
    Path folder = shared("data/ohlcv/dev_2023q4");
    GrowingBars bars = new GrowingBars(openInstrument(), Interval.M1, count);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> months =
          files.filter(file -> file.toString().contains("BTCUSDT-1m")).sorted().toList();
      for (Path month : months) {
        append(month, bars, count);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bars.toSeries();
  }

  private static Instrument openInstrument() {
    return new Instrument(
        new Symbol("BTCUSDT"),
        "BTC",
        "USDT",
        new BigDecimal("0.01"),
        new BigDecimal("0.00001"),
        BigDecimal.ZERO,
        BigDecimal.ZERO);
  }

  private static void append(Path file, GrowingBars bars, int count) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(1)
          .limit((long) count - bars.size())
          .map(SharedFiles::bar)
          .forEach(bars::append);
    }
  }

  private static Bar bar(String line) {
    String[] cells = line.split(",", -1);
    return new Bar(
        Long.parseLong(cells[0]),
        Double.parseDouble(cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]));
  }
}
