/** Indicators over stored candles. */
@NullMarked
package com.mastertrade.marketdata.indicator;

import org.jspecify.annotations.NullMarked;
