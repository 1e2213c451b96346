package com.mastertrade.engine.indicator;

import com.mastertrade.engine.data.Bars;

/** Moving averages of the close. */
final class Averages {

  private Averages() {}

  static IndicatorStep change(int period) {
    return (bars, bar) ->
        bar < period ? Double.NaN : bars.close(bar) / bars.close(bar - period) - 1;
  }

  /** Exact sum of the last n closes in ticks. */
  static final class Sum {

    private final int period;
    private long sum;

    Sum(int period) {
      this.period = period;
    }

    long next(Bars bars, int bar) {
      sum += bars.closeTicks(bar);
      if (bar >= period) {
        sum -= bars.closeTicks(bar - period);
      }
      return sum;
    }
  }

  static final class Simple implements IndicatorStep {

    private final int period;
    private final Sum sum;

    Simple(int period) {
      this.period = period;
      this.sum = new Sum(period);
    }

    @Override
    public double next(Bars bars, int bar) {
      long ticks = sum.next(bars, bar);
      return bar < period - 1 ? Double.NaN : bars.priceScale().mean(ticks, period);
    }
  }

  static final class Weighted implements IndicatorStep {

    private final int period;
    private final long weights;
    private long sum;
    private long weighted;

    Weighted(int period) {
      this.period = period;
      this.weights = (long) period * (period + 1) / 2;
    }

    @Override
    public double next(Bars bars, int bar) {
      long ticks = bars.closeTicks(bar);
      if (bar < period) {
        weighted += (bar + 1) * ticks;
      } else {
        weighted += period * ticks - sum;
        sum -= bars.closeTicks(bar - period);
      }
      sum += ticks;
      return bar < period - 1 ? Double.NaN : bars.priceScale().mean(weighted, weights);
    }
  }

  /** EMA of the close, its seed an exact mean. */
  static final class OfClose implements IndicatorStep {

    private final int period;
    private final double weight;
    private long seed;
    private double value = Double.NaN;

    OfClose(int period) {
      this.period = period;
      this.weight = 2.0 / (period + 1);
    }

    @Override
    public double next(Bars bars, int bar) {
      if (bar >= period) {
        value += weight * (bars.close(bar) - value);
      } else {
        seed += bars.closeTicks(bar);
        if (bar == period - 1) {
          value = bars.priceScale().mean(seed, period);
        }
      }
      return value;
    }
  }

  /** EMA of any values, seeded with the mean of the first n that are not NaN. */
  static final class OfValues {

    private final int period;
    private final double weight;
    private int count;
    private double seed;
    private double value = Double.NaN;

    OfValues(int period) {
      this.period = period;
      this.weight = 2.0 / (period + 1);
    }

    double next(double input) {
      if (Double.isNaN(input)) {
        return value;
      }
      if (count >= period) {
        value += weight * (input - value);
      } else {
        seed += input;
        count++;
        if (count == period) {
          value = seed / period;
        }
      }
      return value;
    }
  }
}
