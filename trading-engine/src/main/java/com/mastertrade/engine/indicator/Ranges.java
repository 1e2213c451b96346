package com.mastertrade.engine.indicator;

import com.mastertrade.engine.data.Bars;

/** What lies between the highest high and the lowest low. */
final class Ranges {

  private Ranges() {}

  static IndicatorStep donchian(IndicatorSpec spec, boolean upper) {
    int period = spec.whole(0);
    RollingExtreme extreme = new RollingExtreme(period, upper);
    return (bars, bar) -> {
      double before = bar < period ? Double.NaN : bars.priceScale().value(extreme.value());
      extreme.push(bar, upper ? bars.highTicks(bar) : bars.lowTicks(bar));
      return before;
    };
  }

  /** %K smoothed, or %D where {@code signal} is above 1. */
  static IndicatorStep stochastic(IndicatorSpec spec, int signal) {
    RawStochastic raw = new RawStochastic(spec.whole(0));
    ShortMean smooth = new ShortMean(spec.whole(1));
    ShortMean last = new ShortMean(signal);
    return (bars, bar) -> last.next(smooth.next(raw.next(bars, bar)));
  }

  private static final class RawStochastic implements IndicatorStep {

    private final int period;
    private final RollingExtreme highest;
    private final RollingExtreme lowest;

    RawStochastic(int period) {
      this.period = period;
      this.highest = new RollingExtreme(period, true);
      this.lowest = new RollingExtreme(period, false);
    }

    @Override
    public double next(Bars bars, int bar) {
      highest.push(bar, bars.highTicks(bar));
      lowest.push(bar, bars.lowTicks(bar));
      if (bar < period - 1) {
        return Double.NaN;
      }
      long range = highest.value() - lowest.value();
      return range == 0 ? 50 : 100.0 * (bars.closeTicks(bar) - lowest.value()) / range;
    }
  }

  static final class WilliamsR implements IndicatorStep {

    private final RawStochastic raw;

    WilliamsR(int period) {
      this.raw = new RawStochastic(period);
    }

    @Override
    public double next(Bars bars, int bar) {
      return raw.next(bars, bar) - 100;
    }
  }

  /** Mean of the last few values, added up oldest first so that no start can be felt. */
  private static final class ShortMean {

    private final double[] ring;
    private int count;

    ShortMean(int period) {
      this.ring = new double[period];
    }

    double next(double value) {
      if (Double.isNaN(value)) {
        return Double.NaN;
      }
      ring[count++ % ring.length] = value;
      if (count < ring.length) {
        return Double.NaN;
      }
      double sum = 0;
      for (int i = 0; i < ring.length; i++) {
        sum += ring[(count + i) % ring.length];
      }
      return sum / ring.length;
    }
  }
}
