/** The newest candles in Redis. */
@NullMarked
package com.mastertrade.marketdata.candle.redis;

import org.jspecify.annotations.NullMarked;
