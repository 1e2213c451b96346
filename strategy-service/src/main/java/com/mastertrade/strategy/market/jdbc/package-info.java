/** Reads candles in bulk and instruments from the views of market-data-service. */
@NullMarked
package com.mastertrade.strategy.market.jdbc;

import org.jspecify.annotations.NullMarked;
