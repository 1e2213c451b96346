package com.mastertrade.engine.indicator;

/** Highest or lowest of the last n values; amortised constant time (monotonic queue). */
final class RollingExtreme {

  private final int period;
  private final boolean highest;
  private final int[] bars;
  private final long[] values;
  private int head;
  private int length;

  RollingExtreme(int period, boolean highest) {
    this.period = period;
    this.highest = highest;
    this.bars = new int[period];
    this.values = new long[period];
  }

  void push(int bar, long value) {
    if (length > 0 && bars[head] <= bar - period) {
      head = wrap(head + 1);
      length--;
    }
    while (length > 0 && yields(values[wrap(head + length - 1)], value)) {
      length--;
    }
    int tail = wrap(head + length);
    bars[tail] = bar;
    values[tail] = value;
    length++;
  }

  long value() {
    return values[head];
  }

  private boolean yields(long old, long value) {
    return highest ? old <= value : old >= value;
  }

  private int wrap(int index) {
    return index >= period ? index - period : index;
  }
}
