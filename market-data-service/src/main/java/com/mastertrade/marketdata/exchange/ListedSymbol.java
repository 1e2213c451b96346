package com.mastertrade.marketdata.exchange;

import com.mastertrade.common.instrument.Instrument;

/**
 * A symbol as the exchange lists it.
 *
 * @param status the exchange's word, e.g. {@code TRADING}
 */
public record ListedSymbol(Instrument instrument, String status) {}
