/** Alerts about the market on the broker. */
@NullMarked
package com.mastertrade.marketdata.market.messaging;

import org.jspecify.annotations.NullMarked;
