package com.mastertrade.common.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * An amount of the base asset. Not negative; a decimal string in JSON.
 *
 * @throws IllegalArgumentException if negative
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

  public Quantity {
    if (value.signum() < 0) {
      throw new IllegalArgumentException(
          "quantity must not be negative, was " + value.toPlainString());
    }
  }

  @JsonCreator
  public static Quantity of(String decimal) {
    return new Quantity(new BigDecimal(decimal));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toPlainString();
  }

  @Override
  public int compareTo(Quantity other) {
    return value.compareTo(other.value);
  }
}
