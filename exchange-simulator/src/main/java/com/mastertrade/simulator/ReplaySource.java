package com.mastertrade.simulator;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.sources.BrokenCandleFileException;
import com.mastertrade.sources.CandleFolder;
import com.mastertrade.sources.CandleSource;
import com.mastertrade.sources.GeneratedMarket;
import com.mastertrade.sources.Sample;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * Opens the source that a setting names: {@code sample}, {@code replay:DIR}, {@code
 * generated:SEED}.
 */
final class ReplaySource {

  private static final String SETTING = "MASTERTRADE_SIMULATOR_SOURCE";
  static final String REPLAY = "replay:";
  private static final String GENERATED = "generated";
  private static final Duration HISTORY = Duration.ofDays(91);

  private ReplaySource() {}

  static CandleSource open(String name) {
    try {
      if (name.startsWith(REPLAY)) {
        return looked(CandleFolder.open(Path.of(name.substring(REPLAY.length())), Interval.M1));
      }
      if (name.equals(GENERATED) || name.startsWith(GENERATED + ":")) {
        return GeneratedMarket.ofSeed(seed(name));
      }
    } catch (IllegalArgumentException | BrokenCandleFileException e) {
      throw new InvalidSettingException(SETTING + "=" + name + ": " + e.getMessage() + ".");
    }
    if (!name.equals("sample")) {
      throw new InvalidSettingException(
          SETTING + " must be sample, replay:DIR or generated:SEED, was \"" + name + "\".");
    }
    return Sample.open();
  }

  /** What is needed at once is read at once, so that its faults show at the start. */
  private static CandleSource looked(CandleSource source) {
    for (Symbol symbol : source.symbols()) {
      source.instrument(symbol);
      source.firstTime(symbol);
      source.endTime(symbol);
    }
    return source;
  }

  /**
   * The default origin: 91 days after the first bar that every symbol has, at 00:00, so that each
   * has 90 days of history and one to spare.
   */
  static Instant defaultOrigin(CandleSource source) {
    Instant first =
        source.symbols().stream()
            .map(source::firstTime)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    Instant day = Interval.D1.floor(first);
    return (day.equals(first) ? day : day.plus(Duration.ofDays(1))).plus(HISTORY);
  }

  static Instant end(CandleSource source) {
    return source.symbols().stream()
        .map((Symbol symbol) -> source.endTime(symbol))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static long seed(String name) {
    return name.equals(GENERATED) ? 1 : Long.parseLong(name.substring(GENERATED.length() + 1));
  }
}
