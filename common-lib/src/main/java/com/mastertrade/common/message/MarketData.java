package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.time.Instant;

/** A bar as seen so far, or closed: {@code market.data.{symbol}.{interval}}. */
public record MarketData(
    @JsonUnwrapped Envelope envelope,
    Symbol symbol,
    Interval interval,
    Instant openTime,
    double open,
    double high,
    double low,
    double close,
    double volume,
    double quoteVolume,
    long tradesCount,
    boolean closed)
    implements Message {

  public static final String TYPE = "market_data";

  /** The message that says {@code candle}. */
  public static MarketData of(Envelope envelope, Candle candle, boolean closed) {
    return new MarketData(
        envelope,
        candle.symbol(),
        candle.interval(),
        candle.openTime(),
        candle.open(),
        candle.high(),
        candle.low(),
        candle.close(),
        candle.volume(),
        candle.quoteVolume(),
        candle.tradesCount(),
        closed);
  }

  /** The bar that is said. */
  public Candle candle() {
    return new Candle(
        symbol, interval, openTime, open, high, low, close, volume, quoteVolume, tradesCount);
  }
}
