package com.mastertrade.engine.data;

import java.util.Arrays;

/** The arrays behind bars; only the first {@code size} elements count. */
final class BarColumns {

  long[] openTime;
  double[] open;
  double[] high;
  double[] low;
  double[] close;
  double[] volume;
  long[] openTicks;
  long[] highTicks;
  long[] lowTicks;
  long[] closeTicks;
  long[] volumeLots;
  int size;

  BarColumns(int capacity) {
    openTime = new long[capacity];
    open = new double[capacity];
    high = new double[capacity];
    low = new double[capacity];
    close = new double[capacity];
    volume = new double[capacity];
    openTicks = new long[capacity];
    highTicks = new long[capacity];
    lowTicks = new long[capacity];
    closeTicks = new long[capacity];
    volumeLots = new long[capacity];
  }

  void ensureRoom() {
    if (size == openTime.length) {
      resize(Math.max(16, size + (size >> 1)));
    }
  }

  private void resize(int capacity) {
    openTime = Arrays.copyOf(openTime, capacity);
    open = Arrays.copyOf(open, capacity);
    high = Arrays.copyOf(high, capacity);
    low = Arrays.copyOf(low, capacity);
    close = Arrays.copyOf(close, capacity);
    volume = Arrays.copyOf(volume, capacity);
    openTicks = Arrays.copyOf(openTicks, capacity);
    highTicks = Arrays.copyOf(highTicks, capacity);
    lowTicks = Arrays.copyOf(lowTicks, capacity);
    closeTicks = Arrays.copyOf(closeTicks, capacity);
    volumeLots = Arrays.copyOf(volumeLots, capacity);
  }

  BarColumns range(int from, int to) {
    BarColumns copy = new BarColumns(0);
    copy.openTime = Arrays.copyOfRange(openTime, from, to);
    copy.open = Arrays.copyOfRange(open, from, to);
    copy.high = Arrays.copyOfRange(high, from, to);
    copy.low = Arrays.copyOfRange(low, from, to);
    copy.close = Arrays.copyOfRange(close, from, to);
    copy.volume = Arrays.copyOfRange(volume, from, to);
    copy.openTicks = Arrays.copyOfRange(openTicks, from, to);
    copy.highTicks = Arrays.copyOfRange(highTicks, from, to);
    copy.lowTicks = Arrays.copyOfRange(lowTicks, from, to);
    copy.closeTicks = Arrays.copyOfRange(closeTicks, from, to);
    copy.volumeLots = Arrays.copyOfRange(volumeLots, from, to);
    copy.size = to - from;
    return copy;
  }
}
