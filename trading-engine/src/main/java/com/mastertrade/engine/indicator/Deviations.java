package com.mastertrade.engine.indicator;

import com.mastertrade.engine.data.Bars;

/** Standard and mean deviations, exact in whole ticks up to the last root or division. */
final class Deviations {

  private Deviations() {}

  static IndicatorStep band(IndicatorSpec spec, int side) {
    int period = spec.whole(0);
    double k = spec.value(1);
    Averages.Simple mean = new Averages.Simple(period);
    Standard deviation = new Standard(period);
    return side > 0
        ? (bars, bar) -> mean.next(bars, bar) + k * deviation.next(bars, bar)
        : (bars, bar) -> mean.next(bars, bar) - k * deviation.next(bars, bar);
  }

  static IndicatorStep width(IndicatorSpec spec) {
    int period = spec.whole(0);
    double k = spec.value(1);
    Averages.Simple mean = new Averages.Simple(period);
    Standard deviation = new Standard(period);
    return (bars, bar) -> 2 * k * deviation.next(bars, bar) / mean.next(bars, bar);
  }

  static IndicatorStep zScore(int period) {
    Averages.Simple mean = new Averages.Simple(period);
    Standard deviation = new Standard(period);
    return (bars, bar) -> {
      double average = mean.next(bars, bar);
      double spread = deviation.next(bars, bar);
      return spread == 0 ? Double.NaN : (bars.close(bar) - average) / spread;
    };
  }

  /**
   * The sums may wrap around 2^64: n·Σx² − (Σx)² is exact as long as it is below 2^63 itself, that
   * is n·SD below three billion ticks.
   */
  static final class Standard implements IndicatorStep {

    private final int period;
    private final Averages.Sum sum;
    private long squares;

    Standard(int period) {
      this.period = period;
      this.sum = new Averages.Sum(period);
    }

    @Override
    public double next(Bars bars, int bar) {
      long total = sum.next(bars, bar);
      long ticks = bars.closeTicks(bar);
      squares += ticks * ticks;
      if (bar >= period) {
        long old = bars.closeTicks(bar - period);
        squares -= old * old;
      }
      if (bar < period - 1) {
        return Double.NaN;
      }
      double spread = Math.sqrt((double) (period * squares - total * total));
      return spread
          * bars.priceScale().numerator()
          / (double) (period * bars.priceScale().denominator());
    }
  }

  static final class ChannelIndex implements IndicatorStep {

    private final int period;
    private long sum;

    ChannelIndex(int period) {
      this.period = period;
    }

    @Override
    public double next(Bars bars, int bar) {
      sum += typical(bars, bar);
      if (bar >= period) {
        sum -= typical(bars, bar - period);
      }
      if (bar < period - 1) {
        return Double.NaN;
      }
      long deviation = 0;
      for (int i = bar - period + 1; i <= bar; i++) {
        deviation += Math.abs(period * typical(bars, i) - sum);
      }
      double distance = (double) (period * typical(bars, bar) - sum);
      return deviation == 0 ? Double.NaN : distance * period / (0.015 * deviation);
    }
  }

  /** Three times the typical price, in ticks. */
  static long typical(Bars bars, int bar) {
    return bars.highTicks(bar) + bars.lowTicks(bar) + bars.closeTicks(bar);
  }
}
