package com.mastertrade.engine.risk;

import com.mastertrade.common.instrument.Symbol;

/**
 * An open position as the gate sees it.
 *
 * @param lots positive
 * @param stopTicks where its stop lies, 0 without one
 */
public record Exposure(String strategyId, Symbol symbol, long lots, long stopTicks) {}
