/** Back-fill of older candles. */
@NullMarked
package com.mastertrade.marketdata.history;

import org.jspecify.annotations.NullMarked;
