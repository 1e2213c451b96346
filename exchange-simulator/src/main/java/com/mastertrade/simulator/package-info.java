/** A Binance spot look-alike that replays or generates a market. */
@NullMarked
package com.mastertrade.simulator;

import org.jspecify.annotations.NullMarked;
