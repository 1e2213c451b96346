package com.mastertrade.sources;

import com.mastertrade.common.instrument.Instrument;

/**
 * The character of one generated symbol.
 *
 * @param firstPrice where it begins, quote asset
 * @param marketBeta how much of the common move it takes part in
 * @param ownShare its own volatility as a multiple of the market's
 * @param volume what trades in an average minute, base asset
 */
record GeneratedSymbol(
    Instrument instrument, double firstPrice, double marketBeta, double ownShare, double volume) {}
