package com.mastertrade.engine.backtest;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.indicator.IndicatorCache;
import java.util.EnumMap;
import java.util.Map;

/**
 * The bars of one symbol that backtests share: longer intervals and indicator columns are made
 * once, from the base series. Thread-safe.
 */
public final class SymbolHistory {

  /** Columns kept unless said otherwise. */
  public static final int DEFAULT_COLUMNS = 64;

  private final BarSeries base;
  private final int maxColumns;
  private final Map<Interval, IndicatorCache> caches = new EnumMap<>(Interval.class);
  private final Map<Interval, BarSpans> spans = new EnumMap<>(Interval.class);

  public SymbolHistory(BarSeries base) {
    this(base, DEFAULT_COLUMNS);
  }

  /**
   * Keeps at most the memory of {@code maxColumns} columns of the base's length, 8 bytes a bar, for
   * each interval asked for: five times as many columns of bars five times as long.
   */
  public SymbolHistory(BarSeries base, int maxColumns) {
    if (base.isEmpty()) {
      throw new IllegalArgumentException("no bars of " + base.symbol());
    }
    this.base = base;
    this.maxColumns = maxColumns;
  }

  public BarSeries base() {
    return base;
  }

  public Instrument instrument() {
    return base.instrument();
  }

  /** The bars of an interval that is a multiple of the base's. */
  public BarSeries bars(Interval interval) {
    return columns(interval).series();
  }

  /** The columns over those bars. */
  public synchronized IndicatorCache columns(Interval interval) {
    return caches.computeIfAbsent(interval, this::cache);
  }

  /** Which bars of the base the bars of that interval hold. */
  synchronized BarSpans spans(Interval interval) {
    return spans.computeIfAbsent(interval, any -> BarSpans.of(base, bars(any)));
  }

  private IndicatorCache cache(Interval interval) {
    BarSeries bars = base.aggregate(interval);
    long columns = (long) maxColumns * base.size() / Math.max(1, bars.size());
    return new IndicatorCache(bars, Math.clamp(columns, 1, 10_000));
  }
}
