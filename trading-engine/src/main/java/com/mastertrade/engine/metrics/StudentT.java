package com.mastertrade.engine.metrics;

/** Student's t distribution. */
record StudentT(int degrees) {

  private static final int STEPS = 1_000;

  /** x with P(T > x) = tail, tail below ½; by bisection. */
  double upperQuantile(double tail) {
    double low = 0;
    double high = 1;
    while (upperTail(high) > tail) {
      high *= 2;
    }
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (upperTail(middle) > tail) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /**
   * P(T > x) for x ≥ 0. With T = √ν·tan θ the density becomes cos^(ν−1) θ up to its norm, which
   * Simpson's rule integrates to the last digits.
   */
  double upperTail(double x) {
    double from = Math.atan(x / Math.sqrt(degrees));
    return integral(from) / (2 * integral(0));
  }

  private double integral(double from) {
    double width = (Math.PI / 2 - from) / STEPS;
    double sum = density(from) + density(Math.PI / 2);
    for (int i = 1; i < STEPS; i++) {
      sum += (i % 2 == 0 ? 2 : 4) * density(from + i * width);
    }
    return sum * width / 3;
  }

  private double density(double angle) {
    return Math.pow(Math.cos(angle), degrees - 1);
  }
}
