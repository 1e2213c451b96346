package com.mastertrade.marketdata.candle;

import com.mastertrade.common.instrument.Symbol;

/**
 * A row that was refused.
 *
 * @param sample the row as text, for whoever looks for the cause
 */
public record RejectedRow(Symbol symbol, RejectReason reason, String sample) {}
