package com.mastertrade.engine.venue;

import com.mastertrade.common.instrument.Symbol;

/** Somebody's trade at a time, epoch milliseconds. */
public record TapeTrade(Symbol symbol, long time, long ticks, long lots) {}
