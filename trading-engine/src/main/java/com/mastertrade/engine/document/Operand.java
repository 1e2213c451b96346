package com.mastertrade.engine.document;

import com.mastertrade.engine.indicator.NumberText;
import com.mastertrade.engine.indicator.Source;

/** One side of a comparison. */
public sealed interface Operand {

  /** A constant. */
  record Constant(double value) implements Operand {

    public Constant {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a number must be finite");
      }
      value = value == 0 ? 0 : value;
    }
  }

  /** A price field or an indicator. */
  record Value(Source source) implements Operand {}

  /** A multiple of a price field or an indicator; the factor from 0.01 to 100 and not 1. */
  record Scaled(double factor, Source source) implements Operand {

    public Scaled {
      if (!(factor >= 0.01 && factor <= 100 && factor != 1)) {
        throw new IllegalArgumentException(
            "times must be a number from 0.01 to 100 other than 1, was " + NumberText.of(factor));
      }
    }
  }

  static Operand of(double value) {
    return new Constant(value);
  }

  static Operand of(Source source) {
    return new Value(source);
  }
}
