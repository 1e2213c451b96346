package com.mastertrade.engine.order;

import java.util.List;

/**
 * What an event came to.
 *
 * @param order after it
 * @param entries balanced; none where no money moved
 */
public record Booking(ExecutionEvent event, TrackedOrder order, List<LedgerEntry> entries) {

  public Booking {
    entries = List.copyOf(entries);
  }
}
