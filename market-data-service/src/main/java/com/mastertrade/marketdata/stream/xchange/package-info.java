/** Binance streams through XChange. */
@NullMarked
package com.mastertrade.marketdata.stream.xchange;

import org.jspecify.annotations.NullMarked;
