package com.mastertrade.marketdata.indicator;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.indicator.IndicatorCache;
import com.mastertrade.engine.indicator.IndicatorSpec;
import com.mastertrade.marketdata.candle.CandleStore;
import com.mastertrade.marketdata.candle.Range;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Indicator values over stored candles, by the same code that backtests and trades. */
public final class IndicatorSeries {

  /** Recursive indicators forget their beginning within some lengths of their period. */
  private static final int WARM_UP_FACTOR = 4;

  private static final int MOST_WARM_UP = 2_000;

  private final CandleStore store;

  public IndicatorSeries(CandleStore store) {
    this.store = store;
  }

  /** A value, absent while the indicator warms up. */
  public record Point(Instant openTime, Optional<Double> value) {}

  /** The values of the bars that open in the range, oldest first. */
  public List<Point> values(
      Instrument instrument, Interval interval, IndicatorSpec spec, Range range) {
    int warmUp = Math.min(MOST_WARM_UP, spec.firstBar() * WARM_UP_FACTOR);
    Range loaded =
        new Range(range.from().minus(interval.duration().multipliedBy(warmUp)), range.to());
    List<Candle> candles = store.candles(instrument.symbol(), interval, loaded, Integer.MAX_VALUE);
    if (candles.isEmpty()) {
      return List.of();
    }
    double[] values = IndicatorCache.values(spec, BarSeries.of(instrument, interval, candles));
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Instant openTime = candles.get(i).openTime();
      if (range.contains(openTime)) {
        points.add(
            new Point(
                openTime, Double.isNaN(values[i]) ? Optional.empty() : Optional.of(values[i])));
      }
    }
    return points;
  }
}
