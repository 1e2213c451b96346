/** Candles over REST. */
@NullMarked
package com.mastertrade.marketdata.candle.web;

import org.jspecify.annotations.NullMarked;
