package com.mastertrade.engine.indicator;

import com.mastertrade.engine.data.Bars;

/**
 * An indicator's arithmetic, one bar at a time. It is called for bar 0, 1, 2 … without a gap and
 * looks at no bar beyond the one it is called for, so that whole columns and live bars get the same
 * value to the last bit. Holds state; one instance a run, one thread.
 */
@FunctionalInterface
public interface IndicatorStep {

  /** The value at the close of {@code bar}, NaN while it warms up or is undefined. */
  double next(Bars bars, int bar);
}
