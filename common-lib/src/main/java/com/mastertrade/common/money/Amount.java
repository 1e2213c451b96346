package com.mastertrade.common.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * An exact amount of an asset that the context names; negative for a debit. A plain decimal string
 * in JSON, with the decimals it was made with.
 */
public record Amount(BigDecimal value) implements Comparable<Amount> {

  @JsonCreator
  public static Amount of(String decimal) {
    return new Amount(new BigDecimal(decimal));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toPlainString();
  }

  @Override
  public int compareTo(Amount other) {
    return value.compareTo(other.value);
  }
}
