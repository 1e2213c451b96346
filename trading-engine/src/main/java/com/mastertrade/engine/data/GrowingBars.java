package com.mastertrade.engine.data;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.market.Interval;

/** Bars that arrive one by one. Not thread-safe. */
public final class GrowingBars extends Bars {

  private final long step;

  public GrowingBars(Instrument instrument, Interval interval) {
    this(instrument, interval, 256);
  }

  /** With room for {@code capacity} bars; it grows beyond. */
  public GrowingBars(Instrument instrument, Interval interval, int capacity) {
    super(instrument, interval, new BarColumns(capacity));
    this.step = interval.duration().toMillis();
  }

  /**
   * Adds the next bar.
   *
   * @throws IllegalArgumentException if it does not open on the grid and after the last one
   */
  public GrowingBars append(Bar bar) {
    requireNext(bar.openTime());
    columns.ensureRoom();
    int at = columns.size;
    columns.openTime[at] = bar.openTime();
    columns.open[at] = bar.open();
    columns.high[at] = bar.high();
    columns.low[at] = bar.low();
    columns.close[at] = bar.close();
    columns.volume[at] = bar.volume();
    columns.openTicks[at] = priceScale().nearest(bar.open());
    columns.highTicks[at] = priceScale().nearest(bar.high());
    columns.lowTicks[at] = priceScale().nearest(bar.low());
    columns.closeTicks[at] = priceScale().nearest(bar.close());
    columns.volumeLots[at] = volumeScale().nearest(bar.volume());
    columns.size++;
    return this;
  }

  /** An immutable copy of what has arrived. */
  public BarSeries toSeries() {
    return new BarSeries(instrument(), interval(), columns.range(0, columns.size));
  }

  private void requireNext(long openTime) {
    if (Math.floorMod(openTime, step) != 0) {
      throw new IllegalArgumentException(
          "open time " + openTime + " is not on the " + interval().code() + " grid");
    }
    if (columns.size > 0 && openTime <= columns.openTime[columns.size - 1]) {
      throw new IllegalArgumentException("bars must come in ascending order, without doubles");
    }
  }
}
