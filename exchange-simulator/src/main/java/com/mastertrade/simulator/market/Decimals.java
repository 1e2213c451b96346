package com.mastertrade.simulator.market;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as Binance writes them: eight decimals, no exponent. */
public final class Decimals {

  private static final double SCALE = 1e8;
  private static final double EXACT_BELOW = 9e7;

  private Decimals() {}

  public static String eight(double value) {
    if (Math.abs(value) < EXACT_BELOW) {
      return BigDecimal.valueOf(Math.round(value * SCALE), 8).toPlainString();
    }
    return fixed(value, 8);
  }

  public static String fixed(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  public static String eight(BigDecimal value) {
    return value.setScale(8, RoundingMode.HALF_UP).toPlainString();
  }
}
