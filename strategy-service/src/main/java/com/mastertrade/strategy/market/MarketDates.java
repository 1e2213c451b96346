package com.mastertrade.strategy.market;

import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

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
    return date(instruments::newestCandles, "no candle of any symbol");
  }

  /**
   * The date of market time; before the first bar, the date that the symbol's candles reach.
   *
   * @throws MarketUnknownException if it has no candles either
   */
  public LocalDate today(Symbol symbol) {
    return date(() -> instruments.newestCandle(symbol), "no candle of " + symbol);
  }

  private LocalDate date(Supplier<Optional<Instant>> candles, String who) {
    Instant now =
        times
            .now()
            .or(candles)
            .orElseThrow(
                () ->
                    new MarketUnknownException(
                        "market time is unknown: no bar has come and " + who + " is stored"));
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }
}
