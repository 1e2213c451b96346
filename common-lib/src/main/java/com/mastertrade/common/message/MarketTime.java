package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import java.time.Instant;

/** A stage has handled every bar of a symbol up to a market time. */
public record MarketTime(
    @JsonUnwrapped Envelope envelope,
    Symbol symbol,
    Interval interval,
    Instant marketTime,
    long afterSequence)
    implements Message {

  public static final String TYPE = "market_time";
}
