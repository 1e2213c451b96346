package com.mastertrade.engine.data;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import java.util.Arrays;

/**
 * Closed bars of one symbol and interval as columns, oldest first; bar indices run from 0 to {@code
 * size() - 1}. Prices in quote asset, volume in base asset, times in epoch milliseconds; beside
 * each price the whole ticks nearest to it, beside the volume its whole lots. Gaps are allowed.
 */
public abstract sealed class Bars permits BarSeries, GrowingBars {

  private final Instrument instrument;
  private final Interval interval;
  private final Scale priceScale;
  private final Scale volumeScale;
  final BarColumns columns;

  Bars(Instrument instrument, Interval interval, BarColumns columns) {
    this.instrument = instrument;
    this.interval = interval;
    this.priceScale = Scale.of(instrument.tickSize());
    this.volumeScale = Scale.of(instrument.lotSize());
    this.columns = columns;
  }

  public final Instrument instrument() {
    return instrument;
  }

  public final Symbol symbol() {
    return instrument.symbol();
  }

  public final Interval interval() {
    return interval;
  }

  public final Scale priceScale() {
    return priceScale;
  }

  public final Scale volumeScale() {
    return volumeScale;
  }

  public final int size() {
    return columns.size;
  }

  public final boolean isEmpty() {
    return columns.size == 0;
  }

  /** The bar of that index by itself. */
  public final Bar bar(int bar) {
    return new Bar(openTime(bar), open(bar), high(bar), low(bar), close(bar), volume(bar));
  }

  public final long openTime(int bar) {
    return columns.openTime[bar];
  }

  /** First millisecond after the bar. */
  public final long closeTime(int bar) {
    return columns.openTime[bar] + interval.duration().toMillis();
  }

  public final double open(int bar) {
    return columns.open[bar];
  }

  public final double high(int bar) {
    return columns.high[bar];
  }

  public final double low(int bar) {
    return columns.low[bar];
  }

  public final double close(int bar) {
    return columns.close[bar];
  }

  public final double volume(int bar) {
    return columns.volume[bar];
  }

  public final long openTicks(int bar) {
    return columns.openTicks[bar];
  }

  public final long highTicks(int bar) {
    return columns.highTicks[bar];
  }

  public final long lowTicks(int bar) {
    return columns.lowTicks[bar];
  }

  public final long closeTicks(int bar) {
    return columns.closeTicks[bar];
  }

  public final long volumeLots(int bar) {
    return columns.volumeLots[bar];
  }

  /** Index of the first bar that opens at or after {@code time}; {@code size()} if none does. */
  public final int indexAtOrAfter(long time) {
    int found = Arrays.binarySearch(columns.openTime, 0, columns.size, time);
    return found >= 0 ? found : -found - 1;
  }
}
