package com.mastertrade.engine.venue;

import com.mastertrade.common.instrument.Symbol;

/** Best bid and ask of a symbol at a time, epoch milliseconds. */
public record BookTop(
    Symbol symbol, long time, long bidTicks, long bidLots, long askTicks, long askLots) {}
