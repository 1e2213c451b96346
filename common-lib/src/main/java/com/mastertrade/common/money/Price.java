package com.mastertrade.common.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A price in quote asset per one unit of the base asset. Positive; a decimal string in JSON.
 *
 * @throws IllegalArgumentException if not positive
 */
public record Price(BigDecimal value) implements Comparable<Price> {

  public Price {
    if (value.signum() <= 0) {
      throw new IllegalArgumentException("price must be positive, was " + value.toPlainString());
    }
  }

  @JsonCreator
  public static Price of(String decimal) {
    return new Price(new BigDecimal(decimal));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toPlainString();
  }

  @Override
  public int compareTo(Price other) {
    return value.compareTo(other.value);
  }
}
