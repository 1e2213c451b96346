package com.mastertrade.engine.indicator;

import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.Bars;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Columns over one series, each computed once and shared; bounded, the least recently used go
 * first. Thread-safe: two threads that miss at once compute the same values twice and share one of
 * them.
 */
public final class IndicatorCache implements Columns {

  private final BarSeries series;
  private final Map<Source, Column> columns;

  /** Keeps at most {@code maxColumns} columns of 8 bytes a bar. */
  public IndicatorCache(BarSeries series, int maxColumns) {
    if (maxColumns < 1) {
      throw new IllegalArgumentException("maxColumns must be at least 1, was " + maxColumns);
    }
    this.series = series;
    this.columns =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Source, Column> eldest) {
            return size() > maxColumns;
          }
        };
  }

  public BarSeries series() {
    return series;
  }

  @Override
  public Column of(Source source) {
    synchronized (columns) {
      Column known = columns.get(source);
      if (known != null) {
        return known;
      }
    }
    Column fresh = compute(source, series);
    synchronized (columns) {
      Column other = columns.putIfAbsent(source, fresh);
      return other == null ? fresh : other;
    }
  }

  /** How many columns are held. */
  public int size() {
    synchronized (columns) {
      return columns.size();
    }
  }

  /** The values of {@code source} over {@code bars}, NaN while warming up; nothing is kept. */
  public static double[] values(Source source, Bars bars) {
    return compute(source, bars).toArray();
  }

  private static Column compute(Source source, Bars bars) {
    IndicatorStep step = source.step();
    Column column = new Column(bars.size());
    for (int bar = 0; bar < bars.size(); bar++) {
      column.append(step.next(bars, bar));
    }
    return column;
  }
}
