package com.mastertrade.engine.data;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import java.math.BigDecimal;
import java.util.Random;

/** Synthetic minutes with jumps, flat stretches, empty volume and gaps in time. */
public final class RandomMarket {

  public static final Symbol SYMBOL = new Symbol("XYZUSDT");

  private RandomMarket() {}

  public static Instrument instrument() {
    return instrument(SYMBOL);
  }

  private static Instrument instrument(Symbol symbol) {
    return new Instrument(
        symbol,
        symbol.value().replace("USDT", ""),
        "USDT",
        new BigDecimal("0.01"),
        new BigDecimal("0.001"),
        new BigDecimal("0.001"),
        new BigDecimal("5"));
  }

  public static BarSeries minutes(Random random, int count) {
    return minutes(random, count, SYMBOL);
  }

  public static BarSeries minutes(Random random, int count, Symbol symbol) {
    GrowingBars bars = new GrowingBars(instrument(symbol), Interval.M1);
    long minute = 28_000_000L + random.nextInt(1_440);
    long close = 10_000;
    for (int i = 0; i < count; i++) {
      minute += random.nextInt(50) == 0 ? 1 + random.nextInt(90) : 1;
      long open = Math.max(100, close + (random.nextInt(20) == 0 ? step(random, 120) : 0));
      close = random.nextInt(10) == 0 ? open : Math.max(100, open + step(random, 40));
      long high = Math.max(open, close) + Math.abs(step(random, 20));
      long low = Math.max(50, Math.min(open, close) - Math.abs(step(random, 20)));
      double volume = random.nextInt(30) == 0 ? 0 : random.nextInt(100_000) / 1_000.0;
      bars.append(
          new Bar(minute * 60_000, price(open), price(high), price(low), price(close), volume));
    }
    return bars.toSeries();
  }

  private static long step(Random random, double size) {
    return Math.round(random.nextGaussian() * size);
  }

  private static double price(long ticks) {
    return ticks / 100.0;
  }
}
