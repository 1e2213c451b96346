package com.mastertrade.marketdata.exchange;

/**
 * One row of an exchange's candle history as it was sent: nothing about it is trusted yet. A number
 * that could not be read is NaN.
 *
 * @param openTimeMillis ms since the epoch
 */
public record Kline(
    long openTimeMillis,
    double open,
    double high,
    double low,
    double close,
    double volume,
    double quoteVolume,
    long tradesCount) {}
