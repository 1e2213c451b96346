package com.mastertrade.strategy.market;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.engine.data.BarSeries;

/** One-minute candles in bulk. */
public interface CandleStore {

  /**
   * Every one-minute bar of the window, complete.
   *
   * @throws MissingCandlesException if one is missing; nothing is filled in
   */
  BarSeries read(Instrument instrument, Window window);
}
