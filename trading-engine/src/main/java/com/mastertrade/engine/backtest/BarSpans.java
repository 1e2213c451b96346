package com.mastertrade.engine.backtest;

import com.mastertrade.engine.data.BarSeries;

/** Which base bars the bars of a longer interval hold. Immutable. */
final class BarSpans {

  private static final int[] SAME = {};

  private final int[] ends;

  private BarSpans(int[] ends) {
    this.ends = ends;
  }

  static BarSpans of(BarSeries base, BarSeries bars) {
    if (base == bars) {
      return new BarSpans(SAME);
    }
    int[] ends = new int[bars.size()];
    for (int bar = 0; bar < ends.length; bar++) {
      ends[bar] = base.indexAtOrAfter(bars.closeTime(bar));
    }
    return new BarSpans(ends);
  }

  /** Index of the first base bar after {@code bar}. */
  int end(int bar) {
    return ends.length == 0 ? bar + 1 : ends[bar];
  }
}
