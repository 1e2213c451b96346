package com.mastertrade.marketdata.candle;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.util.Optional;

/**
 * The newest closed candle of each symbol and interval, and the newest pages that were asked for.
 * What cannot be cached is not an error.
 */
public interface CandleCache {

  void put(Candle candle, String correlationId);

  Optional<Candle> newest(Symbol symbol, Interval interval);

  /** The page as it was kept, empty where what was kept has another version. */
  Optional<String> page(Page page);

  void keep(Page page, String json);

  /**
   * The newest candles, so many of them.
   *
   * @param version says from what stored minutes the page is made
   */
  record Page(Symbol symbol, Interval interval, int limit, String version) {}
}
