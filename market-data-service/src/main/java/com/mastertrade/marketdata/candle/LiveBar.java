package com.mastertrade.marketdata.candle;

import com.mastertrade.common.market.Candle;

/**
 * A bar that closed on the live market.
 *
 * @param correlationId follows it into the table, the cache, the broker and the log
 * @param receivedNanos {@link System#nanoTime} of its arrival
 */
public record LiveBar(Candle candle, String correlationId, long receivedNanos) {}
