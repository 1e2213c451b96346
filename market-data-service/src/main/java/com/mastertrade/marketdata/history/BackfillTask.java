package com.mastertrade.marketdata.history;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.candle.Range;

/**
 * One request of history.
 *
 * @param now market time when it was planned
 */
record BackfillTask(Symbol symbol, Range range, java.time.Instant now) {}
