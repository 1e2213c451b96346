package com.mastertrade.engine.booking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Cash, one position and the trades made; exact. Not thread-safe. */
public final class Ledger {

  private final Amounts amounts;
  private final List<Trade> trades = new ArrayList<>();
  private long cash;
  private long lots;
  private Optional<Fill> entry = Optional.empty();

  public Ledger(Amounts amounts, long cash) {
    if (cash <= 0) {
      throw new IllegalArgumentException("initial cash must be positive, was " + cash);
    }
    this.amounts = amounts;
    this.cash = cash;
  }

  /** Books a purchase; flat before. */
  public void buy(Fill fill) {
    if (lots != 0) {
      throw new IllegalStateException("already in position");
    }
    cash = Math.subtractExact(cash, fill.value() + fill.fee());
    if (cash < 0) {
      throw new IllegalStateException("spent more than there was");
    }
    lots = fill.lots();
    entry = Optional.of(fill);
  }

  /** Books the sale of the whole position. */
  public Trade sell(Fill fill, ExitReason reason) {
    Trade trade = new Trade(entry.orElseThrow(), fill, reason);
    cash = Math.addExact(cash, fill.value() - fill.fee());
    lots = 0;
    entry = Optional.empty();
    trades.add(trade);
    return trade;
  }

  /** Cash and position at a price, fees of a sale not deducted; 1e-8 quote. */
  public long equity(long ticks) {
    return lots == 0 ? cash : Math.addExact(cash, amounts.value(ticks, lots));
  }

  public long cash() {
    return cash;
  }

  /** Size of the position, 0 when flat. */
  public long lots() {
    return lots;
  }

  /** The fill that opened the position. */
  public Optional<Fill> entry() {
    return entry;
  }

  /** The trades so far, oldest first; a view. */
  public List<Trade> trades() {
    return Collections.unmodifiableList(trades);
  }
}
