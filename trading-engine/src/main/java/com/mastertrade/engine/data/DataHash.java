package com.mastertrade.engine.data;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;

/**
 * Identifies the bars a result came from.
 *
 * @param from open time of the first bar, epoch milliseconds
 * @param to close time of the last bar, exclusive
 * @param checksum see {@link BarSeries#checksum()}
 */
public record DataHash(
    Symbol symbol, Interval interval, long from, long to, int rows, String checksum) {}
