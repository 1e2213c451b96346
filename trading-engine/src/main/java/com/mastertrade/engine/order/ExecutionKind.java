package com.mastertrade.engine.order;

/** What a venue says of an order. */
public enum ExecutionKind {
  ACCEPTED,
  /** Some of it was filled, or the rest of it. */
  FILL,
  /** Its quantity, price or reason was changed. */
  AMENDED,
  CANCELLED,
  REJECTED,
  EXPIRED,
  /** The venue did not answer: nobody knows. */
  LOST
}
