package com.mastertrade.engine.desk;

import com.mastertrade.engine.order.Booking;
import java.util.Optional;

/**
 * One thing that happened at the desk.
 *
 * @param booking the event, the order after it and its ledger entries
 * @param realized profit after fees, of a sale; 1e-8 quote
 * @param opened whether a position began with it
 * @param closed whether a position ended with it
 */
public record Execution(Booking booking, Optional<Long> realized, boolean opened, boolean closed) {}
