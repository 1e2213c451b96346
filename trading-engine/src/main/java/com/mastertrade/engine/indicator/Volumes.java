package com.mastertrade.engine.indicator;

import com.mastertrade.engine.data.Bars;

/** Indicators of volume, summed in whole lots. */
final class Volumes {

  private Volumes() {}

  static IndicatorStep ratio(int period) {
    Mean mean = new Mean(period);
    return (bars, bar) -> {
      double average = mean.next(bars, bar);
      return average == 0 ? Double.NaN : bars.volume(bar) / average;
    };
  }

  static final class Mean implements IndicatorStep {

    private final int period;
    private long sum;

    Mean(int period) {
      this.period = period;
    }

    @Override
    public double next(Bars bars, int bar) {
      sum += bars.volumeLots(bar);
      if (bar >= period) {
        sum -= bars.volumeLots(bar - period);
      }
      return bar < period - 1 ? Double.NaN : bars.volumeScale().mean(sum, period);
    }
  }

  static final class Vwap implements IndicatorStep {

    private final int period;
    private final WideSum value = new WideSum();
    private long lots;

    Vwap(int period) {
      this.period = period;
    }

    @Override
    public double next(Bars bars, int bar) {
      value.add(Deviations.typical(bars, bar), bars.volumeLots(bar));
      lots += bars.volumeLots(bar);
      if (bar >= period) {
        value.add(-Deviations.typical(bars, bar - period), bars.volumeLots(bar - period));
        lots -= bars.volumeLots(bar - period);
      }
      if (bar < period - 1 || lots == 0) {
        return Double.NaN;
      }
      double denominator = 3.0 * lots * bars.priceScale().denominator();
      return value.toDouble() * bars.priceScale().numerator() / denominator;
    }
  }

  static final class MoneyFlow implements IndicatorStep {

    private final int period;
    private final WideSum up = new WideSum();
    private final WideSum both = new WideSum();

    MoneyFlow(int period) {
      this.period = period;
    }

    @Override
    public double next(Bars bars, int bar) {
      if (bar > 0) {
        add(bars, bar, 1);
      }
      if (bar > period) {
        add(bars, bar - period, -1);
      }
      if (bar < period) {
        return Double.NaN;
      }
      return both.isZero() ? 50 : 100.0 * up.toDouble() / both.toDouble();
    }

    private void add(Bars bars, int bar, int sign) {
      long typical = Deviations.typical(bars, bar);
      long before = Deviations.typical(bars, bar - 1);
      if (typical > before) {
        up.add(sign * typical, bars.volumeLots(bar));
      }
      if (typical != before) {
        both.add(sign * typical, bars.volumeLots(bar));
      }
    }
  }

  static final class OnBalance implements IndicatorStep {

    private long lots;

    @Override
    public double next(Bars bars, int bar) {
      if (bar > 0) {
        int direction = Long.compare(bars.closeTicks(bar), bars.closeTicks(bar - 1));
        lots += direction * bars.volumeLots(bar);
      }
      return bars.volumeScale().value(lots);
    }
  }
}
