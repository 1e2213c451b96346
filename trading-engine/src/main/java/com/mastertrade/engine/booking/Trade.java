package com.mastertrade.engine.booking;

/** A closed position, from one entry to one exit of the same quantity. */
public record Trade(Fill entry, Fill exit, ExitReason reason) {

  public Trade {
    if (entry.lots() != exit.lots() || exit.bar() < entry.bar()) {
      throw new IllegalArgumentException("an exit closes the whole entry and never precedes it");
    }
  }

  /** Profit or loss after both fees, 1e-8 quote. */
  public long pnl() {
    return exit.value() - entry.value() - fees();
  }

  /** Both fees, 1e-8 quote. */
  public long fees() {
    return entry.fee() + exit.fee();
  }

  /** P&amp;L as a fraction of what the entry cost. */
  public double returned() {
    return (double) pnl() / (entry.value() + entry.fee());
  }
}
