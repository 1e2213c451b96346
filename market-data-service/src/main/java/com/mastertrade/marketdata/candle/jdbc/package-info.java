/** Candles in PostgreSQL. */
@NullMarked
package com.mastertrade.marketdata.candle.jdbc;

import org.jspecify.annotations.NullMarked;
