package com.mastertrade.engine.data;

import com.mastertrade.common.market.Interval;
import java.util.Optional;

/**
 * Folds bars that arrive one by one into bars of a longer interval, the same to the last bit as
 * {@link BarSeries#aggregate} makes of them all: what comes before the first whole bar is dropped,
 * and a bar with gaps stands for what it holds. Not thread-safe.
 */
public final class BarFolding {

  private static final long NONE = Long.MIN_VALUE;

  private final Scale volumeScale;
  private final long length;
  private long firstStart = NONE;
  private long start = NONE;
  private double open;
  private double high;
  private double low;
  private double close;
  private long lots;

  /**
   * Of bars like {@code source}'s.
   *
   * @throws IllegalArgumentException if {@code longer} is no multiple of their interval
   */
  public BarFolding(Bars source, Interval longer) {
    if (longer.minutes() % source.interval().minutes() != 0) {
      throw new IllegalArgumentException(
          longer.code() + " bars cannot be made of " + source.interval().code() + " bars");
    }
    this.volumeScale = source.volumeScale();
    this.length = longer.duration().toMillis();
  }

  /** The bar that is over once the market has come to {@code time}, given once. */
  public Optional<Bar> closedBy(long time) {
    if (start == NONE || time < start + length) {
      return Optional.empty();
    }
    Bar closed = new Bar(start, open, high, low, close, volumeScale.value(lots));
    start = NONE;
    return Optional.of(closed);
  }

  /**
   * The next bar.
   *
   * @throws IllegalStateException if one that is over was not taken away by {@link #closedBy}
   */
  public void add(Bar bar) {
    long bucket = Math.floorDiv(bar.openTime(), length) * length;
    if (firstStart == NONE) {
      firstStart = bucket == bar.openTime() ? bucket : bucket + length;
    }
    if (bucket < firstStart) {
      return;
    }
    if (start == NONE) {
      begin(bucket, bar);
    } else if (start == bucket) {
      extend(bar);
    } else {
      throw new IllegalStateException("the bar of " + start + " was not taken away");
    }
  }

  private void begin(long bucket, Bar bar) {
    start = bucket;
    open = bar.open();
    high = bar.high();
    low = bar.low();
    close = bar.close();
    lots = volumeScale.nearest(bar.volume());
  }

  private void extend(Bar bar) {
    high = Math.max(high, bar.high());
    low = Math.min(low, bar.low());
    close = bar.close();
    lots += volumeScale.nearest(bar.volume());
  }
}
