package com.mastertrade.engine.metrics;

/** Moments of a sample. */
record Moments(double mean, double deviation, double skew, double kurtosis) {

  /** Deviation of the sample (n − 1); skew and excess kurtosis of the population (Fisher 1930). */
  static Moments of(double[] values) {
    int n = values.length;
    double mean = mean(values);
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (double value : values) {
      double d = value - mean;
      second += d * d;
      third += d * d * d;
      fourth += d * d * d * d;
    }
    double variance = second / n;
    double deviation = n < 2 ? 0 : Math.sqrt(second / (n - 1));
    if (variance == 0) {
      return new Moments(mean, deviation, 0, 0);
    }
    return new Moments(
        mean,
        deviation,
        third / n / Math.pow(variance, 1.5),
        fourth / n / (variance * variance) - 3);
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return values.length == 0 ? 0 : sum / values.length;
  }
}
