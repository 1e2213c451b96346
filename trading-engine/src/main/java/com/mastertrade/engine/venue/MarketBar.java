package com.mastertrade.engine.venue;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.Bars;
import com.mastertrade.engine.data.Scale;

/** A closed base bar of a symbol in whole ticks and lots; times in epoch milliseconds. */
public record MarketBar(
    Symbol symbol,
    long openTime,
    long closeTime,
    long open,
    long high,
    long low,
    long close,
    long volumeLots) {

  /** The bar of that index. */
  public static MarketBar of(Bars bars, int bar) {
    return new MarketBar(
        bars.symbol(),
        bars.openTime(bar),
        bars.closeTime(bar),
        bars.openTicks(bar),
        bars.highTicks(bar),
        bars.lowTicks(bar),
        bars.closeTicks(bar),
        bars.volumeLots(bar));
  }

  /** A bar of that interval, on the instrument's grid. */
  public static MarketBar of(Instrument instrument, Interval interval, Bar bar) {
    Scale price = Scale.of(instrument.tickSize());
    return new MarketBar(
        instrument.symbol(),
        bar.openTime(),
        bar.openTime() + interval.duration().toMillis(),
        price.nearest(bar.open()),
        price.nearest(bar.high()),
        price.nearest(bar.low()),
        price.nearest(bar.close()),
        Scale.of(instrument.lotSize()).nearest(bar.volume()));
  }
}
