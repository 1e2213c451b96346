package com.mastertrade.common.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An exchange symbol such as {@code BTCUSDT}: 2 to 20 upper-case letters and digits.
 *
 * @throws IllegalArgumentException for any other text
 */
public record Symbol(@JsonValue String value) implements Comparable<Symbol> {

  private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,20}");

  @JsonCreator
  public Symbol {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "symbol must be 2 to 20 upper-case letters or digits, was \"" + value + "\"");
    }
  }

  @Override
  public int compareTo(Symbol other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
