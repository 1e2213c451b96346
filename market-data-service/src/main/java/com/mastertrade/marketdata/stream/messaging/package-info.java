/** Live market data on the broker. */
@NullMarked
package com.mastertrade.marketdata.stream.messaging;

import org.jspecify.annotations.NullMarked;
