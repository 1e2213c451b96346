package com.mastertrade.engine.indicator;

import com.mastertrade.engine.data.Bars;

/** A field of the bar itself. */
public enum PriceField implements Source {
  OPEN("open", Unit.PRICE),
  HIGH("high", Unit.PRICE),
  LOW("low", Unit.PRICE),
  CLOSE("close", Unit.PRICE),
  VOLUME("volume", Unit.VOLUME);

  private final String key;
  private final Unit unit;

  PriceField(String key, Unit unit) {
    this.key = key;
    this.unit = unit;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Unit unit() {
    return unit;
  }

  @Override
  public IndicatorStep step() {
    return switch (this) {
      case OPEN -> Bars::open;
      case HIGH -> Bars::high;
      case LOW -> Bars::low;
      case CLOSE -> Bars::close;
      case VOLUME -> Bars::volume;
    };
  }

  @Override
  public int firstBar() {
    return 0;
  }
}
