package com.mastertrade.strategy.market;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The date on the market. */
public final class MarketDates {

  private final MarketTimes times;
  private final InstrumentStore instruments;

  public MarketDates(MarketTimes times, InstrumentStore instruments) {
    this.times = times;
    this.instruments = instruments;
  }

  /**
   * The date of market time; before the first bar, the date that the stored candles reach.
   *
   * @throws MarketUnknownException if there are no candles either
   */
  public LocalDate today() {
    Instant now =
        times
            .now()
            .or(instruments::newestCandles)
            .orElseThrow(
                () ->
                    new MarketUnknownException(
                        "market time is unknown: no bar has come and some symbol has no candles"));
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }
}
