package com.mastertrade.engine.indicator;

import com.mastertrade.engine.data.Bars;

/** Moving average convergence and divergence. */
final class Macd implements IndicatorStep {

  enum Output {
    LINE,
    SIGNAL,
    HISTOGRAM
  }

  private final Averages.OfClose fast;
  private final Averages.OfClose slow;
  private final Averages.OfValues signal;
  private final Output output;

  Macd(IndicatorSpec spec, Output output) {
    this.fast = new Averages.OfClose(spec.whole(0));
    this.slow = new Averages.OfClose(spec.whole(1));
    this.signal = new Averages.OfValues(output == Output.LINE ? 1 : spec.whole(2));
    this.output = output;
  }

  @Override
  public double next(Bars bars, int bar) {
    double line = fast.next(bars, bar) - slow.next(bars, bar);
    double smoothed = signal.next(line);
    return switch (output) {
      case LINE -> line;
      case SIGNAL -> smoothed;
      case HISTOGRAM -> line - smoothed;
    };
  }
}
