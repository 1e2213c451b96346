package com.mastertrade.engine.indicator;

import com.mastertrade.engine.data.Bars;

/** Wilder's smoothing: the mean of the first n, then (m·(n − 1) + x) / n. */
final class Wilder {

  private final int period;
  private int count;
  private double mean;

  Wilder(int period) {
    this.period = period;
  }

  double next(double value) {
    if (count < period) {
      mean += value;
      count++;
      if (count < period) {
        return Double.NaN;
      }
      mean /= period;
      return mean;
    }
    mean = (mean * (period - 1) + value) / period;
    return mean;
  }

  static IndicatorStep keltner(IndicatorSpec spec, int side) {
    Averages.OfClose middle = new Averages.OfClose(spec.whole(0));
    Atr atr = new Atr(spec.whole(1));
    double k = spec.value(2);
    return side > 0
        ? (bars, bar) -> middle.next(bars, bar) + k * atr.next(bars, bar)
        : (bars, bar) -> middle.next(bars, bar) - k * atr.next(bars, bar);
  }

  /** Of bar ≥ 1. */
  static double trueRange(Bars bars, int bar) {
    double before = bars.close(bar - 1);
    double high = bars.high(bar);
    double low = bars.low(bar);
    return Math.max(high - low, Math.max(Math.abs(high - before), Math.abs(low - before)));
  }

  static final class Atr implements IndicatorStep {

    private final Wilder mean;

    Atr(int period) {
      this.mean = new Wilder(period);
    }

    @Override
    public double next(Bars bars, int bar) {
      return bar == 0 ? Double.NaN : mean.next(trueRange(bars, bar));
    }
  }

  static final class AtrRatio implements IndicatorStep {

    private final Atr atr;

    AtrRatio(int period) {
      this.atr = new Atr(period);
    }

    @Override
    public double next(Bars bars, int bar) {
      return atr.next(bars, bar) / bars.close(bar);
    }
  }

  static final class Rsi implements IndicatorStep {

    private final Wilder gains;
    private final Wilder losses;

    Rsi(int period) {
      this.gains = new Wilder(period);
      this.losses = new Wilder(period);
    }

    @Override
    public double next(Bars bars, int bar) {
      if (bar == 0) {
        return Double.NaN;
      }
      double change = bars.close(bar) - bars.close(bar - 1);
      double gain = gains.next(Math.max(change, 0));
      double loss = losses.next(Math.max(-change, 0));
      return gain + loss == 0 ? 50 : 100 * gain / (gain + loss);
    }
  }
}
