/** Binance's market streams. */
@NullMarked
package com.mastertrade.simulator.stream;

import org.jspecify.annotations.NullMarked;
