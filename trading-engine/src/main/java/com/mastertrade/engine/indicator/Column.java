package com.mastertrade.engine.indicator;

import java.util.Arrays;

/**
 * A source's values, one a bar, NaN where there is none. Filled once for a series and then shared
 * by threads, or growing bar by bar in one thread.
 */
public final class Column {

  /** A column without values. */
  public static final Column NONE = new Column(0);

  private double[] values;
  private int size;

  Column(int capacity) {
    this.values = new double[capacity];
  }

  public double at(int bar) {
    return values[bar];
  }

  public int size() {
    return size;
  }

  /** A copy of the values. */
  public double[] toArray() {
    return Arrays.copyOf(values, size);
  }

  void append(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(16, size + (size >> 1)));
    }
    values[size++] = value;
  }
}
