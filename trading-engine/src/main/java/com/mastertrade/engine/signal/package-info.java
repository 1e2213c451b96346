/**
 * From bar to wish: {@link com.mastertrade.engine.signal.SymbolFeed} makes a symbol's longer bars
 * and indicators once for all who trade it, {@link com.mastertrade.engine.signal.RunningStrategy}
 * is one document on one symbol, {@link com.mastertrade.engine.signal.Intent} what it wants.
 */
@NullMarked
package com.mastertrade.engine.signal;

import org.jspecify.annotations.NullMarked;
