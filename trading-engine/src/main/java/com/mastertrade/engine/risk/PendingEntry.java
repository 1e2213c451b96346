package com.mastertrade.engine.risk;

import com.mastertrade.common.instrument.Symbol;

/**
 * An entry that was approved and has not ended.
 *
 * @param value at its reference price, 1e-8 quote
 * @param reserve cash set aside for it, value and what slippage and fee may add, 1e-8 quote
 */
public record PendingEntry(
    String orderId, String strategyId, Symbol symbol, long value, long reserve) {}
