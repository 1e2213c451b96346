package com.mastertrade.marketdata.symbol;

import com.mastertrade.common.instrument.Instrument;
import java.time.Instant;
import java.util.Optional;

/**
 * A symbol this service knows.
 *
 * @param enabled whether it is collected
 * @param status the exchange's word for its state
 * @param firstBar open time of the exchange's first bar, once it was asked
 */
public record CollectedSymbol(
    Instrument instrument, boolean enabled, String status, Optional<Instant> firstBar) {}
