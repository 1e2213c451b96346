package com.mastertrade.engine.indicator;

import static com.mastertrade.engine.indicator.Parameter.real;
import static com.mastertrade.engine.indicator.Parameter.whole;

import java.util.List;

/**
 * What of an indicator can be varied: its parameters, each with a finite grid.
 *
 * @param thresholds numbers worth comparing with, ascending; may be empty
 */
record Genes(List<Parameter> parameters, List<Double> thresholds) {

  Genes {
    parameters = List.copyOf(parameters);
    thresholds = List.copyOf(thresholds);
  }

  static Genes genes(Parameter... parameters) {
    return genes(List.of(), parameters);
  }

  static Genes genes(List<Double> thresholds, Parameter... parameters) {
    return new Genes(List.of(parameters), thresholds);
  }

  static Genes bands() {
    return genes(period(5, 500), deviations());
  }

  static Genes keltner() {
    return genes(
        period(5, 500),
        whole("atr_period", 2, 200, 7, 10, 14, 21),
        real("multiplier", 0.25, 10, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0));
  }

  static Parameter period(int min, int max) {
    return whole("period", min, max, 5, 8, 10, 14, 20, 30, 50, 75, 100, 150, 200);
  }

  static Parameter wilder() {
    return whole("period", 2, 200, 5, 7, 9, 14, 21, 28, 50);
  }

  static Parameter channel() {
    return whole("period", 2, 1000, 5, 8, 14, 20, 30, 55, 100, 200);
  }

  static Parameter smooth(String name) {
    return whole(name, 1, 20, 1, 3, 5);
  }

  static Parameter deviations() {
    return real("deviations", 0.25, 10, 1.0, 1.5, 2.0, 2.5, 3.0);
  }

  static Parameter fast() {
    return whole("fast", 2, 500, 5, 8, 12, 19);
  }

  static Parameter slow() {
    return whole("slow", 3, 1000, 21, 26, 39, 60);
  }

  static Parameter signal() {
    return whole("signal", 2, 200, 5, 9, 13);
  }
}
