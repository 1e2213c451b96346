package com.mastertrade.marketdata.candle;

import com.mastertrade.common.market.Candle;
import java.util.List;

/**
 * Rows divided into what may be stored, in order of time and each minute once, and what may not.
 */
public record CheckedRows(List<Candle> candles, List<RejectedRow> rejected) {

  public CheckedRows {
    candles = List.copyOf(candles);
    rejected = List.copyOf(rejected);
  }
}
