package com.mastertrade.common.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an order stands: the word in {@code order.update.{status}.{order_id}}. */
public enum OrderStatus {
  ACCEPTED,
  PARTIAL,
  FILLED,
  CANCELLED,
  REJECTED,
  EXPIRED,
  /** Nobody knows until the venue was asked. */
  UNKNOWN;

  @JsonCreator
  public static OrderStatus of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether nothing more can happen to the order. */
  public boolean isFinal() {
    return switch (this) {
      case FILLED, CANCELLED, REJECTED, EXPIRED -> true;
      case ACCEPTED, PARTIAL, UNKNOWN -> false;
    };
  }

  @JsonValue
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
