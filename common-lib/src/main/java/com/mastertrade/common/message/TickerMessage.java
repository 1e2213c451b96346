package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mastertrade.common.instrument.Symbol;

/** Rolling 24-hour figures of a symbol: {@code ticker.{symbol}}. Observed values. */
public record TickerMessage(
    @JsonUnwrapped Envelope envelope,
    Symbol symbol,
    double lastPrice,
    double bidPrice,
    double askPrice,
    double openPrice,
    double highPrice,
    double lowPrice,
    double volume,
    double quoteVolume,
    double priceChangePercent)
    implements Message {

  public static final String TYPE = "ticker";
}
