/** Candles and instruments as the market-data-service shows them. */
@NullMarked
package com.mastertrade.strategy.market;

import org.jspecify.annotations.NullMarked;
