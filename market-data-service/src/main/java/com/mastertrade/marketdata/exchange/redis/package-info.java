/** The request budget, shared through Redis. */
@NullMarked
package com.mastertrade.marketdata.exchange.redis;

import org.jspecify.annotations.NullMarked;
