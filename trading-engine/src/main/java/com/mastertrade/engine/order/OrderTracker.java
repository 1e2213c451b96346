package com.mastertrade.engine.order;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.order.OrderSide;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps every order's state and books its fills: {@code on(event)} gives the order as it is now and
 * ledger entries that balance. An event seen before changes nothing; one that cannot be is refused
 * loudly. Not thread-safe.
 */
public final class OrderTracker {

  private final Function<Symbol, Instrument> instruments;
  private final Map<String, TrackedOrder> orders = new LinkedHashMap<>();

  public OrderTracker(Function<Symbol, Instrument> instruments) {
    this.instruments = instruments;
  }

  /** An order about to be sent; the same order again changes nothing. */
  public TrackedOrder add(Order order) {
    return orders.computeIfAbsent(order.orderId(), id -> TrackedOrder.fresh(order));
  }

  /** Takes in an order as it was, from a store. */
  public void restore(TrackedOrder order) {
    orders.put(order.order().orderId(), order);
  }

  /**
   * What happened.
   *
   * @return empty where the event was seen before
   * @throws IllegalArgumentException if the order is unknown
   * @throws IllegalStateException if the event cannot be
   */
  public Optional<Booking> on(ExecutionEvent event) {
    TrackedOrder before = require(event.orderId());
    if (before.knows(event)) {
      return Optional.empty();
    }
    TrackedOrder after = before.after(event);
    orders.put(event.orderId(), after);
    return Optional.of(
        new Booking(
            event,
            after,
            event.kind() == ExecutionKind.FILL ? entries(after.order(), event) : List.of()));
  }

  public Optional<TrackedOrder> find(String orderId) {
    return Optional.ofNullable(orders.get(orderId));
  }

  /**
   * The order of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public TrackedOrder require(String orderId) {
    return find(orderId)
        .orElseThrow(() -> new IllegalArgumentException("order " + orderId + " is unknown"));
  }

  /** All orders it holds, in the order they came. */
  public Collection<TrackedOrder> orders() {
    return List.copyOf(orders.values());
  }

  /** Lets go of an order that is over. */
  public void forget(String orderId) {
    if (require(orderId).state().isWorking()) {
      throw new IllegalStateException("order " + orderId + " still works");
    }
    orders.remove(orderId);
  }

  private List<LedgerEntry> entries(Order order, ExecutionEvent fill) {
    Instrument instrument = instruments.apply(order.symbol());
    long sign = order.side() == OrderSide.BUY ? 1 : -1;
    Entries entries = new Entries(order, fill);
    long value = Math.multiplyExact(sign, fill.value());
    long lots = Math.multiplyExact(sign, fill.lots());
    String quote = instrument.quoteAsset();
    return List.of(
        entries.of(LedgerAccount.CASH, quote, -value - fill.fee()),
        entries.of(LedgerAccount.MARKET, quote, value),
        entries.of(LedgerAccount.FEES, quote, fill.fee()),
        entries.of(LedgerAccount.POSITION, instrument.baseAsset(), lots),
        entries.of(LedgerAccount.MARKET, instrument.baseAsset(), -lots));
  }

  private record Entries(Order order, ExecutionEvent fill) {

    LedgerEntry of(LedgerAccount account, String asset, long amount) {
      return new LedgerEntry(
          fill.eventId(), account, order.strategyId(), order.symbol(), asset, amount, fill.time());
    }
  }
}
