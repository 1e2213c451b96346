/** Exact booking in scaled longs: ticks, lots and 1e-8 of the quote asset. */
@NullMarked
package com.mastertrade.engine.booking;

import org.jspecify.annotations.NullMarked;
