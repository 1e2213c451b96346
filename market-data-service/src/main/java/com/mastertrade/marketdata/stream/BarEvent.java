package com.mastertrade.marketdata.stream;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.exchange.Kline;

/** A bar as the stream says it: forming or closed, not checked yet. */
public record BarEvent(Symbol symbol, Kline row, boolean closed) {}
