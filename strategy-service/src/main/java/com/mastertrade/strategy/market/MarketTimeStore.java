package com.mastertrade.strategy.market;

import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;
import java.util.List;

/**
 * Each symbol's time as last seen by any instance of this service: instances share one queue, so
 * that each of them sees only some of the bars.
 */
public interface MarketTimeStore {

  /** What was seen of a symbol: when for the first time, and its newest bar's close. */
  record Seen(Symbol symbol, Instant first, Instant latest) {}

  List<Seen> read();

  /** Notes {@code time}; an earlier time than the one stored changes nothing. */
  void advance(Symbol symbol, Instant time);
}
