package com.mastertrade.sources;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shipped sample: real one-minute candles of BTC, ETH, SOL and ARB against USDT, 2023-08-01 to
 * 2023-12-31, with the exchange's filters of that time.
 */
public final class Sample {

  private static final String SUMS = "SHA256SUMS";

  private Sample() {}

  public static CandleSource open() {
    List<CandleFile> files =
        checksums().keySet().stream()
            .flatMap(
                name ->
                    CandleFileName.parse(name)
                        .map(meaning -> new CandleFile(name, meaning, () -> content(name)))
                        .stream())
            .toList();
    return new CandleArchive(SourceKind.SAMPLE, Interval.M1, files, instruments());
  }

  /** The SHA-256 of each file of the sample, by name, as stated. */
  static Map<String, String> checksums() {
    try (InputStream sums = content(SUMS)) {
      Map<String, String> checksums = new LinkedHashMap<>();
      new String(sums.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(" +", 2))
          .forEach(parts -> checksums.put(parts[1], parts[0]));
      return checksums;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream content(String name) throws IOException {
    InputStream content = Sample.class.getResourceAsStream("sample/" + name);
    if (content == null) {
      throw new FileNotFoundException("the sample lacks its file " + name);
    }
    return content;
  }

  private static Map<Symbol, ListedInstrument> instruments() {
    try (InputStream json = content(InstrumentsFile.NAME)) {
      return InstrumentsFile.read(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
