package com.mastertrade.strategy.generation;

import java.util.Locale;

/**
 * One named demand on a result.
 *
 * @param limit what its figure is compared with
 * @param demand which side of the limit is good
 * @param figure what is compared
 */
record Gate(String name, double limit, Demand demand, Figure figure) {

  /** Which side of a limit is good. */
  enum Demand {
    ABOVE("above"),
    AT_LEAST("at least"),
    AT_MOST("at most");

    private final String words;

    Demand(String words) {
      this.words = words;
    }

    boolean met(double value, double limit) {
      return switch (this) {
        case ABOVE -> value > limit;
        case AT_LEAST -> value >= limit;
        case AT_MOST -> value <= limit;
      };
    }
  }

  /** The figure of a result that a gate looks at. */
  @FunctionalInterface
  interface Figure {
    double of(GateInput result);
  }

  boolean passes(double value) {
    return demand.met(value, limit);
  }

  /** E.g. {@code max_drawdown must be at most 0.15}. */
  String detail() {
    return String.format(Locale.ROOT, "%s must be %s %s", name, demand.words, plain(limit));
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
