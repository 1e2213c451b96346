package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;

/** One public trade: {@code market.data.trade.{symbol}}. Observed values. */
public record TradeMessage(
    @JsonUnwrapped Envelope envelope,
    Symbol symbol,
    long tradeId,
    double price,
    double quantity,
    Instant tradeTime,
    boolean buyerIsMaker)
    implements Message {

  public static final String TYPE = "trade";
}
