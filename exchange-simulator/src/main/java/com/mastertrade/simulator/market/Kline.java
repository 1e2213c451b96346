package com.mastertrade.simulator.market;

/**
 * A bar of any interval.
 *
 * @param openTime epoch ms
 * @param closeTime epoch ms, the last of the interval
 * @param firstTradeId -1 where nothing traded
 * @param lastTradeId -1 where nothing traded
 */
public record Kline(
    long openTime,
    long closeTime,
    double open,
    double high,
    double low,
    double close,
    double volume,
    double quoteVolume,
    long trades,
    long firstTradeId,
    long lastTradeId) {}
