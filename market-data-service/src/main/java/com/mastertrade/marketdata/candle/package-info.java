/** Candles: validation, aggregation, storage. */
@NullMarked
package com.mastertrade.marketdata.candle;

import org.jspecify.annotations.NullMarked;
