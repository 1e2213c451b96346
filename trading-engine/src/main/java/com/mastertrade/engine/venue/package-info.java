/**
 * Where orders meet the market: {@link com.mastertrade.engine.venue.BarVenue} on closed bars,
 * {@link com.mastertrade.engine.venue.TapeVenue} on trades and the top of the book. Both only say
 * at what price; who pays is the desk's matter.
 */
@NullMarked
package com.mastertrade.engine.venue;

import org.jspecify.annotations.NullMarked;
