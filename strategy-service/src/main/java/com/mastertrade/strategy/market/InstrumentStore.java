package com.mastertrade.strategy.market;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can be traded, and how far its history reaches. */
public interface InstrumentStore {

  /** Enabled instruments by symbol. */
  List<Instrument> enabled();

  Optional<Instrument> find(Symbol symbol);

  /** The earliest of the newest candles' ends of the enabled symbols that have any. */
  Optional<Instant> newestCandles();

  /** The end of a symbol's newest candle; empty where it has none. */
  Optional<Instant> newestCandle(Symbol symbol);

  /** How many of the enabled symbols have their history. */
  HistoryReach history();
}
