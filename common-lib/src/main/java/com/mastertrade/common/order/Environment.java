package com.mastertrade.common.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where orders are filled. Nothing else exists: a consumer refuses any other word. */
public enum Environment {
  PAPER,
  LIVE;

  /**
   * The environment of that name.
   *
   * @throws IllegalArgumentException for any other word
   */
  @JsonCreator
  public static Environment of(String name) {
    return switch (name) {
      case "paper" -> PAPER;
      case "live" -> LIVE;
      default ->
          throw new IllegalArgumentException(
              "environment must be paper or live, was \"" + name + "\"");
    };
  }

  @JsonValue
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
