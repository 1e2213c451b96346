package com.mastertrade.engine.data;

import com.mastertrade.common.market.Interval;

/** Folds bars into bars of a longer interval. */
final class Aggregation {

  private final BarSeries source;
  private final long length;
  private final GrowingBars folded;

  Aggregation(BarSeries source, Interval longer) {
    if (longer.minutes() % source.interval().minutes() != 0) {
      throw new IllegalArgumentException(
          longer.code() + " bars cannot be made of " + source.interval().code() + " bars");
    }
    this.source = source;
    this.length = longer.duration().toMillis();
    int ratio = longer.minutes() / source.interval().minutes();
    this.folded = new GrowingBars(source.instrument(), longer, source.size() / ratio + 1);
  }

  BarSeries toSeries() {
    int bar = source.isEmpty() ? 0 : source.indexAtOrAfter(firstWholeBucket());
    while (bar < source.size()) {
      long start = bucket(source.openTime(bar));
      int end = source.indexAtOrAfter(start + length);
      if (end < source.size() || source.closeTime(end - 1) == start + length) {
        folded.append(fold(start, bar, end));
      }
      bar = end;
    }
    return folded.toSeries();
  }

  private long firstWholeBucket() {
    return bucket(source.openTime(0) + length - 1);
  }

  private long bucket(long time) {
    return Math.floorDiv(time, length) * length;
  }

  private Bar fold(long start, int from, int to) {
    double high = source.high(from);
    double low = source.low(from);
    long lots = 0;
    for (int bar = from; bar < to; bar++) {
      high = Math.max(high, source.high(bar));
      low = Math.min(low, source.low(bar));
      lots += source.volumeLots(bar);
    }
    double volume = source.volumeScale().value(lots);
    return new Bar(start, source.open(from), high, low, source.close(to - 1), volume);
  }
}
