package com.mastertrade.marketdata.candle;

import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes longer bars of one-minute bars. Pure. */
public final class CandleAggregation {

  private CandleAggregation() {}

  /** The intervals above one minute whose bar ends at {@code closeTime}, shortest first. */
  public static List<Interval> closingAt(Instant closeTime) {
    List<Interval> closing = new ArrayList<>();
    for (Interval interval : Interval.values()) {
      if (interval != Interval.M1 && interval.floor(closeTime).equals(closeTime)) {
        closing.add(interval);
      }
    }
    return closing;
  }

  /**
   * The bar of {@code interval} over {@code minutes}: bars of one symbol in order of time that all
   * lie in it.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Candle of(List<Candle> minutes, Interval interval) {
    if (minutes.isEmpty()) {
      throw new IllegalArgumentException("a bar needs at least one minute");
    }
    double high = Double.NEGATIVE_INFINITY;
    double low = Double.POSITIVE_INFINITY;
    double volume = 0;
    double quoteVolume = 0;
    long trades = 0;
    for (Candle minute : minutes) {
      high = Math.max(high, minute.high());
      low = Math.min(low, minute.low());
      volume += minute.volume();
      quoteVolume += minute.quoteVolume();
      trades += minute.tradesCount();
    }
    Candle first = minutes.getFirst();
    return new Candle(
        first.symbol(),
        interval,
        interval.floor(first.openTime()),
        first.open(),
        high,
        low,
        minutes.getLast().close(),
        volume,
        quoteVolume,
        trades);
  }
}
