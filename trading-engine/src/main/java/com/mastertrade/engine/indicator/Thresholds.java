package com.mastertrade.engine.indicator;

import java.util.List;
import java.util.stream.DoubleStream;

/** Numbers worth comparing an indicator with, ascending. */
final class Thresholds {

  static final List<Double> ZERO = of(0.0);
  static final List<Double> ATR_RATIO =
      of(0.0005, 0.001, 0.002, 0.003, 0.005, 0.0075, 0.01, 0.015, 0.02, 0.03);
  static final List<Double> BOLLINGER_WIDTH =
      of(0.002, 0.004, 0.006, 0.01, 0.015, 0.02, 0.03, 0.05, 0.08, 0.12);
  static final List<Double> RSI =
      of(15.0, 20.0, 25.0, 30.0, 35.0, 40.0, 45.0, 50.0, 55.0, 60.0, 65.0, 70.0, 75.0, 80.0, 85.0);
  static final List<Double> STOCHASTIC = of(10.0, 15.0, 20.0, 30.0, 50.0, 70.0, 80.0, 85.0, 90.0);
  static final List<Double> MFI =
      of(10.0, 15.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 85.0, 90.0);
  static final List<Double> WILLIAMS_R =
      of(-95.0, -90.0, -80.0, -70.0, -50.0, -30.0, -20.0, -10.0, -5.0);
  static final List<Double> ADX = of(15.0, 20.0, 25.0, 30.0, 35.0, 40.0, 50.0);
  static final List<Double> DIRECTIONAL = of(10.0, 15.0, 20.0, 25.0, 30.0, 40.0);
  static final List<Double> CCI =
      of(-250.0, -200.0, -150.0, -100.0, -50.0, 0.0, 50.0, 100.0, 150.0, 200.0, 250.0);
  static final List<Double> ROC =
      of(
          -0.05, -0.03, -0.02, -0.01, -0.005, -0.002, -0.001, 0.0, 0.001, 0.002, 0.005, 0.01, 0.02,
          0.03, 0.05);
  static final List<Double> ZSCORE =
      of(-3.0, -2.5, -2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0);
  static final List<Double> VOLUME_RATIO =
      of(0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0);

  private Thresholds() {}

  private static List<Double> of(double... values) {
    return DoubleStream.of(values).boxed().toList();
  }
}
