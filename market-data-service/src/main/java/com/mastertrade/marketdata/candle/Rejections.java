package com.mastertrade.marketdata.candle;

import java.time.Instant;
import java.util.List;

/** Counts refused rows by symbol and reason. */
public interface Rejections {

  void count(List<RejectedRow> rows);

  List<Count> counts();

  /** How often a reason was met. */
  record Count(
      String symbol,
      String reason,
      long rows,
      Instant firstSeen,
      Instant lastSeen,
      String sample) {}
}
