package com.mastertrade.engine.document;

/** How two values stand to each other. */
public enum Comparison {
  ABOVE("above"),
  BELOW("below"),
  AT_LEAST("at_least"),
  AT_MOST("at_most");

  private final String code;

  Comparison(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The same fact seen from the other side: a above b is b below a. */
  public Comparison flipped() {
    return switch (this) {
      case ABOVE -> BELOW;
      case BELOW -> ABOVE;
      case AT_LEAST -> AT_MOST;
      case AT_MOST -> AT_LEAST;
    };
  }

  /** True where this is false, of values that are not NaN. */
  public Comparison negated() {
    return switch (this) {
      case ABOVE -> AT_MOST;
      case BELOW -> AT_LEAST;
      case AT_LEAST -> BELOW;
      case AT_MOST -> ABOVE;
    };
  }

  /** Whether a greater left side can only help. */
  public boolean upward() {
    return this == ABOVE || this == AT_LEAST;
  }
}
