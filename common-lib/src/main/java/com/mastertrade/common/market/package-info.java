/** Observed market data and the clock it drives. */
@NullMarked
package com.mastertrade.common.market;

import org.jspecify.annotations.NullMarked;
