package com.mastertrade.engine.indicator;

import java.util.List;

/**
 * A parameter of an indicator.
 *
 * @param name as in documents
 * @param min least value allowed
 * @param max greatest value allowed
 * @param whole whether only whole numbers are allowed
 * @param grid ascending values a generator chooses from, each within the range
 */
public record Parameter(String name, double min, double max, boolean whole, List<Double> grid) {

  public Parameter {
    grid = List.copyOf(grid);
    for (double value : grid) {
      if (!(value >= min && value <= max)) {
        throw new IllegalArgumentException(name + ": grid leaves the range at " + value);
      }
    }
  }

  static Parameter whole(String name, int min, int max, int... grid) {
    return new Parameter(
        name, min, max, true, java.util.Arrays.stream(grid).asDoubleStream().boxed().toList());
  }

  static Parameter real(String name, double min, double max, Double... grid) {
    return new Parameter(name, min, max, false, List.of(grid));
  }

  /** Whether the value is in range, and whole where it must be. */
  public boolean allows(double value) {
    return value >= min && value <= max && (!whole || value == Math.rint(value));
  }

  /** E.g. "a whole number from 2 to 1000". */
  public String rangeInWords() {
    return (whole ? "a whole number" : "a number")
        + " from "
        + NumberText.of(min)
        + " to "
        + NumberText.of(max);
  }
}
