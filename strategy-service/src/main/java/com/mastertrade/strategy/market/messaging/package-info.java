/** Closed bars that drive market time. */
@NullMarked
package com.mastertrade.strategy.market.messaging;

import org.jspecify.annotations.NullMarked;
