package com.mastertrade.marketdata.candle;

import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;
import java.util.Optional;

/** What is known in memory of the stored minutes, kept beside every write. Thread-safe. */
public interface StoredMinutes {

  /** Close time of the newest stored minute; empty as well where the symbol is not kept. */
  Optional<Instant> newest(Symbol symbol);

  /** How many minutes of the range are stored. */
  long count(Symbol symbol, Range range);
}
