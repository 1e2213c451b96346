package com.mastertrade.engine.order;

/**
 * What happened to an order.
 *
 * @param eventId unique; the same id again changes nothing
 * @param time market time, epoch milliseconds: of a fill when the bar opened it fell into
 * @param ticks price of a fill; new price of an amendment
 * @param lots quantity of a fill; new quantity of an amendment
 * @param value of a fill, 1e-8 quote
 * @param fee of a fill, 1e-8 quote
 * @param detail why; the new reason of an amendment
 */
public record ExecutionEvent(
    String eventId,
    String orderId,
    ExecutionKind kind,
    long time,
    long ticks,
    long lots,
    long value,
    long fee,
    String detail) {

  public ExecutionEvent {
    if (kind == ExecutionKind.FILL && (ticks <= 0 || lots <= 0 || value < 0 || fee < 0)) {
      throw new IllegalArgumentException("a fill has a price and a quantity");
    }
  }

  /** Something that moves no money. */
  public static ExecutionEvent of(
      String eventId, String orderId, ExecutionKind kind, long time, String detail) {
    return new ExecutionEvent(eventId, orderId, kind, time, 0, 0, 0, 0, detail);
  }
}
