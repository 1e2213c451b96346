package com.mastertrade.marketdata.history;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.candle.Range;
import java.time.Instant;
import java.util.List;

/** What is remembered of history beside the candles. */
public interface HistoryStore {

  /** The stretches of minutes that have a row. */
  List<Range> storedRanges(Symbol symbol);

  /** The stretches that were asked for in vain. */
  List<Range> gaps(Symbol symbol);

  void addGaps(Symbol symbol, List<Range> gaps, String reason);

  void removeGaps(Symbol symbol, Range within);

  List<Gap> allGaps(int limit, long offset);

  long countGaps();

  void addRequest(Symbol symbol, Range range);

  List<Range> requests(Symbol symbol);

  /** Says how far unbroken history reaches. */
  void coverage(Symbol symbol, Range run, long rows, boolean ready);

  /** A stretch without candles. */
  record Gap(
      String symbol, Instant from, Instant to, long minutes, String reason, Instant detectedAt) {}
}
