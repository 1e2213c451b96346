package com.mastertrade.engine.order;

import com.mastertrade.common.order.OrderStatus;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where an order stands, and the one table of how it comes from one state to another. */
public enum OrderState {
  NEW,
  ACCEPTED,
  PARTIAL,
  FILLED,
  CANCELLED,
  REJECTED,
  EXPIRED,
  UNKNOWN;

  /**
   * Columns: accepted, part filled, rest filled, amended, cancelled, rejected, expired, lost. NEW
   * stands for what cannot be. What a venue tells late (an acceptance after a fill, a cancel that
   * lost its race) changes nothing; a fill is a fact, also after a cancel or an expiry.
   */
  private static final Map<OrderState, List<OrderState>> TABLE =
      Map.of(
          NEW, List.of(ACCEPTED, PARTIAL, FILLED, NEW, CANCELLED, REJECTED, EXPIRED, UNKNOWN),
          ACCEPTED,
              List.of(ACCEPTED, PARTIAL, FILLED, ACCEPTED, CANCELLED, REJECTED, EXPIRED, UNKNOWN),
          PARTIAL, List.of(PARTIAL, PARTIAL, FILLED, PARTIAL, CANCELLED, NEW, EXPIRED, UNKNOWN),
          FILLED, List.of(FILLED, NEW, NEW, NEW, FILLED, NEW, FILLED, FILLED),
          CANCELLED,
              List.of(CANCELLED, CANCELLED, FILLED, NEW, CANCELLED, NEW, CANCELLED, CANCELLED),
          REJECTED, List.of(NEW, NEW, NEW, NEW, REJECTED, REJECTED, REJECTED, REJECTED),
          EXPIRED, List.of(EXPIRED, EXPIRED, FILLED, NEW, EXPIRED, NEW, EXPIRED, EXPIRED),
          UNKNOWN, List.of(ACCEPTED, PARTIAL, FILLED, NEW, CANCELLED, REJECTED, EXPIRED, UNKNOWN));

  /**
   * The state after an event; {@code complete} says that a fill was the rest of the order.
   *
   * @return empty where it cannot be: the venue contradicts itself
   */
  Optional<OrderState> after(ExecutionKind kind, boolean complete) {
    OrderState next = Objects.requireNonNull(TABLE.get(this)).get(column(kind, complete));
    return next == NEW ? Optional.empty() : Optional.of(next);
  }

  /** Whether it can still be filled as far as anybody knows. */
  public boolean isWorking() {
    return switch (this) {
      case NEW, ACCEPTED, PARTIAL, UNKNOWN -> true;
      case FILLED, CANCELLED, REJECTED, EXPIRED -> false;
    };
  }

  /** The word for it in messages; empty before the venue has answered. */
  public Optional<OrderStatus> status() {
    return this == NEW ? Optional.empty() : Optional.of(OrderStatus.valueOf(name()));
  }

  private static int column(ExecutionKind kind, boolean complete) {
    return switch (kind) {
      case ACCEPTED -> 0;
      case FILL -> complete ? 2 : 1;
      case AMENDED -> 3;
      case CANCELLED -> 4;
      case REJECTED -> 5;
      case EXPIRED -> 6;
      case LOST -> 7;
    };
  }
}
