/** Binance through XChange. */
@NullMarked
package com.mastertrade.marketdata.exchange.xchange;

import org.jspecify.annotations.NullMarked;
