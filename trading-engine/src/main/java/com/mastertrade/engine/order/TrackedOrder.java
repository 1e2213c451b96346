package com.mastertrade.engine.order;

import java.util.ArrayList;
import java.util.List;

/**
 * An order and what became of it.
 *
 * @param filledLots so far
 * @param filledValue of them, 1e-8 quote
 * @param fees of them, 1e-8 quote
 * @param lastTime of its newest event
 * @param events how many it has seen: the number of the next
 * @param eventIds those it has seen but amendments, oldest first
 */
public record TrackedOrder(
    Order order,
    OrderState state,
    long filledLots,
    long filledValue,
    long fees,
    long lastTime,
    int events,
    List<String> eventIds) {

  public TrackedOrder {
    eventIds = List.copyOf(eventIds);
  }

  static TrackedOrder fresh(Order order) {
    return new TrackedOrder(order, OrderState.NEW, 0, 0, 0, order.time(), 0, List.of());
  }

  /** What is not filled. */
  public long openLots() {
    return order.lots() - filledLots;
  }

  /** Whether the event changes nothing: seen before, or an amendment older than what is known. */
  boolean knows(ExecutionEvent event) {
    return eventIds.contains(event.eventId())
        || (event.kind() == ExecutionKind.AMENDED && event.time() < lastTime);
  }

  /**
   * The order after an event.
   *
   * @throws IllegalStateException if the event cannot be: the venue contradicts itself
   */
  TrackedOrder after(ExecutionEvent event) {
    boolean fill = event.kind() == ExecutionKind.FILL;
    long lots = fill ? Math.addExact(filledLots, event.lots()) : filledLots;
    OrderState next =
        state
            .after(event.kind(), lots == order.lots())
            .filter(any -> lots <= order.lots())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        order.orderId() + " is " + state + " and cannot be told " + event));
    return new TrackedOrder(
        event.kind() == ExecutionKind.AMENDED
            ? order.amended(event.lots(), event.ticks(), event.detail())
            : order,
        next == OrderState.ACCEPTED && lots > 0 ? OrderState.PARTIAL : next,
        lots,
        filledValue + event.value(),
        fees + event.fee(),
        Math.max(lastTime, event.time()),
        events + 1,
        seen(event));
  }

  private List<String> seen(ExecutionEvent event) {
    List<String> seen = new ArrayList<>(eventIds);
    if (event.kind() != ExecutionKind.AMENDED) {
      seen.add(event.eventId());
    }
    return seen;
  }
}
