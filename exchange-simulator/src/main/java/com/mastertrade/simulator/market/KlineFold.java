package com.mastertrade.simulator.market;

import java.util.Optional;
import java.util.function.Consumer;

/** Folds consecutive one-minute bars into one. Not thread-safe. */
final class KlineFold implements Consumer<Bar> {

  private double open = Double.NaN;
  private double high = Double.NEGATIVE_INFINITY;
  private double low = Double.POSITIVE_INFINITY;
  private double close;
  private double volume;
  private double quoteVolume;
  private long trades;
  private long firstTradeId = -1;
  private long lastTradeId = -1;

  @Override
  public void accept(Bar bar) {
    if (Double.isNaN(open)) {
      open = bar.open();
    }
    high = Math.max(high, bar.high());
    low = Math.min(low, bar.low());
    close = bar.close();
    volume += bar.volume();
    quoteVolume += bar.quoteVolume();
    trades += bar.trades();
    if (bar.trades() > 0) {
      long minute = bar.openTime() / KlineInterval.MINUTE * PricePath.MAX_TRADES;
      firstTradeId = firstTradeId < 0 ? minute : firstTradeId;
      lastTradeId = minute + bar.trades() - 1;
    }
  }

  /** The folded bar, empty where there was none. */
  Optional<Kline> kline(long openTime, long nextOpenTime) {
    if (Double.isNaN(open)) {
      return Optional.empty();
    }
    return Optional.of(
        new Kline(
            openTime,
            nextOpenTime - 1,
            open,
            high,
            low,
            close,
            volume,
            quoteVolume,
            trades,
            firstTradeId,
            lastTradeId));
  }
}
