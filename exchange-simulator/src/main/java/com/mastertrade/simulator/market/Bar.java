package com.mastertrade.simulator.market;

/**
 * One bar as the source holds it. Prices in quote asset, volume in base asset.
 *
 * @param openTime epoch ms
 * @param trades number of trades
 */
public record Bar(
    long openTime,
    double open,
    double high,
    double low,
    double close,
    double volume,
    double quoteVolume,
    long trades) {}
