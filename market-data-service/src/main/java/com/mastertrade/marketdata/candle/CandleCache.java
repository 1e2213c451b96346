package com.mastertrade.marketdata.candle;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.util.Optional;

/** The newest closed candle of each symbol and interval. What cannot be cached is not an error. */
public interface CandleCache {

  void put(Candle candle, String correlationId);

  Optional<Candle> newest(Symbol symbol, Interval interval);
}
