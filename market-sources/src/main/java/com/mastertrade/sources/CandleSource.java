package com.mastertrade.sources;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Historical bars of one interval for some symbols. Reading twice gives the same bars. Thread-safe;
 * each returned stream belongs to one thread.
 */
public interface CandleSource {

  SourceKind kind();

  /** A few words on what this is, e.g. {@code Binance candles 2023-08-01 to 2023-12-31}. */
  String description();

  Interval interval();

  /** In alphabetical order, at least one. */
  List<Symbol> symbols();

  /**
   * The symbol with its filters.
   *
   * @throws IllegalArgumentException if the source does not hold the symbol
   */
  ListedInstrument instrument(Symbol symbol);

  /** Open time of the symbol's first bar. */
  Instant firstTime(Symbol symbol);

  /** Close time of the symbol's last bar, the first instant without data. */
  Instant endTime(Symbol symbol);

  /**
   * The bars that open in [from, to), in order, read as the stream is consumed. Gaps stay gaps.
   * Close the stream if it is not consumed to its end.
   *
   * @throws BrokenCandleFileException while reading, if a row is broken
   */
  Stream<Candle> read(Symbol symbol, Instant from, Instant to);
}
