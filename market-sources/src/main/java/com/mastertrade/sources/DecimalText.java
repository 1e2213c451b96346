package com.mastertrade.sources;

/**
 * Reads decimal numbers: plain short ones fast, all others as the JDK does, both to the same bit.
 */
final class DecimalText {

  /**
   * Below this a decimal mantissa is exact in a double, and so is its quotient by a power of ten.
   */
  private static final long EXACT_MANTISSA = 1L << 53;

  private static final double[] POWERS_OF_TEN = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private DecimalText() {}

  /** The number, NaN where the text is none. */
  static double parse(String text) {
    int length = text.length();
    if (length == 0 || length > POWERS_OF_TEN.length) {
      return slow(text);
    }
    long mantissa = 0;
    int point = -1;
    for (int i = 0; i < length; i++) {
      char character = text.charAt(i);
      if (character == '.' && point < 0) {
        point = i;
      } else if (character >= '0' && character <= '9') {
        mantissa = mantissa * 10 + character - '0';
      } else {
        return slow(text);
      }
    }
    if (mantissa >= EXACT_MANTISSA || (length == 1 && point == 0)) {
      return slow(text);
    }
    return point < 0 ? mantissa : mantissa / POWERS_OF_TEN[length - 1 - point];
  }

  private static double slow(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
