package com.mastertrade.engine.indicator;

import java.math.BigDecimal;

/** Numbers as people write them: no trailing zero, no exponent. */
public final class NumberText {

  private NumberText() {}

  /** E.g. 14, 0.003, -2.5. */
  public static String of(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    if (value == 0) {
      return "0";
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
