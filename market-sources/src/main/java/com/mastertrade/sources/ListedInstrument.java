package com.mastertrade.sources;

import com.mastertrade.common.instrument.Instrument;

/**
 * An instrument as a source knows it.
 *
 * @param derived true where the filters were guessed from the decimals seen, because the source
 *     does not state them
 */
public record ListedInstrument(Instrument instrument, boolean derived) {}
