package com.mastertrade.common.market;

import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;

/**
 * One observed bar over [openTime, openTime + interval). Prices in quote asset, volume in base
 * asset, quoteVolume in quote asset.
 *
 * @throws IllegalArgumentException if the prices contradict each other or the time is off the grid
 */
public record Candle(
    Symbol symbol,
    Interval interval,
    Instant openTime,
    double open,
    double high,
    double low,
    double close,
    double volume,
    double quoteVolume,
    long tradesCount) {

  public Candle {
    if (!interval.floor(openTime).equals(openTime)) {
      throw new IllegalArgumentException(
          "open_time " + openTime + " is not on the " + interval.code() + " grid");
    }
    if (!(low > 0 && Double.isFinite(high))) {
      throw new IllegalArgumentException("prices must be positive and finite");
    }
    if (!(low <= open && low <= close && high >= open && high >= close)) {
      throw new IllegalArgumentException("open and close must lie between low and high");
    }
    if (!(volume >= 0 && quoteVolume >= 0 && tradesCount >= 0)) {
      throw new IllegalArgumentException(
          "volume, quote_volume and trades_count must not be negative");
    }
  }

  /** First instant after the bar. */
  public Instant closeTime() {
    return openTime.plus(interval.duration());
  }
}
