package com.mastertrade.engine.indicator;

/** Where rules find their columns. */
public interface Columns {

  Column of(Source source);
}
