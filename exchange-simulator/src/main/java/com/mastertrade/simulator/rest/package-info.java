/** Binance's REST market data, with its errors and its weights. */
@NullMarked
package com.mastertrade.simulator.rest;

import org.jspecify.annotations.NullMarked;
