package com.mastertrade.engine.indicator;

import com.mastertrade.engine.data.Bars;

/** Wilder's directional movement, 1978. */
final class Directional {

  private final Wilder plus;
  private final Wilder minus;
  private final Wilder range;
  private double plusDi = Double.NaN;
  private double minusDi = Double.NaN;

  Directional(int period) {
    this.plus = new Wilder(period);
    this.minus = new Wilder(period);
    this.range = new Wilder(period);
  }

  private void next(Bars bars, int bar) {
    if (bar == 0) {
      return;
    }
    double up = bars.high(bar) - bars.high(bar - 1);
    double down = bars.low(bar - 1) - bars.low(bar);
    double plusMean = plus.next(up > down && up > 0 ? up : 0);
    double minusMean = minus.next(down > up && down > 0 ? down : 0);
    double rangeMean = range.next(Wilder.trueRange(bars, bar));
    plusDi = rangeMean == 0 ? 0 : 100 * plusMean / rangeMean;
    minusDi = rangeMean == 0 ? 0 : 100 * minusMean / rangeMean;
  }

  static final class Plus implements IndicatorStep {

    private final Directional movement;

    Plus(int period) {
      this.movement = new Directional(period);
    }

    @Override
    public double next(Bars bars, int bar) {
      movement.next(bars, bar);
      return movement.plusDi;
    }
  }

  static final class Minus implements IndicatorStep {

    private final Directional movement;

    Minus(int period) {
      this.movement = new Directional(period);
    }

    @Override
    public double next(Bars bars, int bar) {
      movement.next(bars, bar);
      return movement.minusDi;
    }
  }

  static final class Adx implements IndicatorStep {

    private final Directional movement;
    private final Wilder mean;

    Adx(int period) {
      this.movement = new Directional(period);
      this.mean = new Wilder(period);
    }

    @Override
    public double next(Bars bars, int bar) {
      movement.next(bars, bar);
      double sum = movement.plusDi + movement.minusDi;
      if (Double.isNaN(sum)) {
        return Double.NaN;
      }
      double dx = sum == 0 ? 0 : 100 * Math.abs(movement.plusDi - movement.minusDi) / sum;
      return mean.next(dx);
    }
  }
}
