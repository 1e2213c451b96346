package com.mastertrade.simulator.market;

import com.mastertrade.common.market.Candle;
import java.util.Arrays;
import java.util.stream.Stream;

/** The one-minute bars of one symbol and month in dense columns; absent minutes are NaN. */
final class MonthBars {

  private static final int FIELDS = 6;

  private final long start;
  private final int minutes;
  private final double[] values;
  private final int[] trades;

  MonthBars(long start, long end, Stream<Candle> candles) {
    this.start = start;
    this.minutes = Math.toIntExact((end - start) / KlineInterval.MINUTE);
    this.values = new double[minutes * FIELDS];
    this.trades = new int[minutes];
    Arrays.fill(values, Double.NaN);
    candles.forEach(this::put);
  }

  boolean holds(long time) {
    return time >= start && time < start + minutes * KlineInterval.MINUTE;
  }

  boolean hasBar(long openTime) {
    return !Double.isNaN(values[index(openTime) * FIELDS]);
  }

  Bar bar(long openTime) {
    int minute = index(openTime);
    int at = minute * FIELDS;
    return new Bar(
        openTime,
        values[at],
        values[at + 1],
        values[at + 2],
        values[at + 3],
        values[at + 4],
        values[at + 5],
        trades[minute]);
  }

  private void put(Candle candle) {
    int minute = index(candle.openTime().toEpochMilli());
    int at = minute * FIELDS;
    values[at] = candle.open();
    values[at + 1] = candle.high();
    values[at + 2] = candle.low();
    values[at + 3] = candle.close();
    values[at + 4] = candle.volume();
    values[at + 5] = candle.quoteVolume();
    trades[minute] = tradesOf(candle);
  }

  /** Sources without a trade count still traded: at least once a turn of the path. */
  private static int tradesOf(Candle candle) {
    if (candle.volume() == 0) {
      return 0;
    }
    return candle.tradesCount() == 0
        ? PricePath.TURNS
        : Math.toIntExact(Math.min(candle.tradesCount(), PricePath.MAX_TRADES));
  }

  private int index(long openTime) {
    return Math.toIntExact((openTime - start) / KlineInterval.MINUTE);
  }
}
