package com.mastertrade.engine.order;

import com.mastertrade.common.instrument.Symbol;

/**
 * One side of a booking; the amounts of one event add up to 0 for each asset.
 *
 * @param asset quote asset, or the base asset of the symbol
 * @param amount 1e-8 of the quote asset, or lots of the symbol
 */
public record LedgerEntry(
    String eventId,
    LedgerAccount account,
    String strategyId,
    Symbol symbol,
    String asset,
    long amount,
    long time) {}
