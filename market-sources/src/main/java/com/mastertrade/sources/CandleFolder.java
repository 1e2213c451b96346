package com.mastertrade.sources;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of candle files, {@code SYMBOL-INTERVAL[-YYYY-MM[-DD]].csv[.gz]}, or Binance's public
 * kline dumps, the same with the ending {@code .zip}. An {@code instruments.json} beside them
 * states the filters; what it does not state is derived from the decimals seen, and marked so.
 */
public final class CandleFolder {

  private CandleFolder() {}

  /**
   * The candles of that interval in the folder.
   *
   * @throws IllegalArgumentException if there is no such folder, or no such candle in it
   * @throws BrokenCandleFileException if {@code instruments.json} is broken
   */
  public static CandleSource open(Path folder, Interval interval) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("there is no folder " + folder);
    }
    List<CandleFile> files =
        list(folder).stream()
            .flatMap(path -> candleFile(path).stream())
            .filter(file -> file.meaning().interval() == interval)
            .toList();
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "the folder "
              + folder
              + " holds no "
              + interval.code()
              + " candles (files named like BTCUSDT-"
              + interval.code()
              + "-2023-08.csv.gz)");
    }
    return new CandleArchive(SourceKind.REPLAY, interval, files, instruments(folder));
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<CandleFile> candleFile(Path path) {
    String name = path.getFileName().toString();
    return CandleFileName.parse(name)
        .map(meaning -> new CandleFile(name, meaning, () -> Files.newInputStream(path)));
  }

  private static Map<Symbol, ListedInstrument> instruments(Path folder) {
    Path file = folder.resolve(InstrumentsFile.NAME);
    if (!Files.exists(file)) {
      return Map.of();
    }
    try (InputStream json = Files.newInputStream(file)) {
      return InstrumentsFile.read(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
