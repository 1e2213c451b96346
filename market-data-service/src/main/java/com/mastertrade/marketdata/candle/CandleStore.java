package com.mastertrade.marketdata.candle;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored candles. One row a symbol and minute, whoever writes and however often. */
public interface CandleStore {

  /**
   * Stores bars of history; what is there already stays.
   *
   * @return bars whose minute is stored with other content
   */
  List<Candle> append(List<Candle> candles);

  /**
   * Stores live bars and the market time that comes with them; what is there already stays.
   *
   * @return bars whose minute is stored with other content
   */
  List<Candle> appendLive(List<LiveBar> bars);

  /** One-minute bars that open in the range, oldest first. */
  List<Candle> minutes(Symbol symbol, Range range);

  /** Bars that open in the range, oldest first, aggregated above one minute. */
  List<Candle> candles(Symbol symbol, Interval interval, Range range, int limit);

  /** Open time of the newest stored minute. */
  Optional<Instant> newest(Symbol symbol);
}
