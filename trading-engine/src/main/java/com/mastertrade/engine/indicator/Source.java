package com.mastertrade.engine.indicator;

/** What has a value at every bar: a price field or an indicator with its parameters. */
public sealed interface Source permits PriceField, IndicatorSpec {

  /** Short unique text, e.g. {@code close} or {@code sma(20)}. */
  String key();

  Unit unit();

  /** A fresh start of its arithmetic. */
  IndicatorStep step();

  /** Index of the first bar with a value, counted from the first bar there is. */
  int firstBar();
}
