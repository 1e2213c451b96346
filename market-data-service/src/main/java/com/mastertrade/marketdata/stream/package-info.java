/** Live market data. */
@NullMarked
package com.mastertrade.marketdata.stream;

import org.jspecify.annotations.NullMarked;
