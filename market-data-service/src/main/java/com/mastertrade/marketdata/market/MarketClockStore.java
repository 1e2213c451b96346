package com.mastertrade.marketdata.market;

import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;
import java.util.Map;

/** Market time that survives a restart; written together with the bars that bring it. */
public interface MarketClockStore {

  /** Close time of each symbol's newest live bar. */
  Map<Symbol, Instant> load();
}
