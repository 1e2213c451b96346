package com.mastertrade.simulator.market;

/**
 * The rolling 24 hours of one symbol.
 *
 * @param openTime epoch ms
 * @param closeTime epoch ms
 * @param kline the 24 hours as one bar
 * @param previousClose last price before the window
 */
public record DayFigures(
    long openTime, long closeTime, Kline kline, double previousClose, Tick last, OrderBook book) {

  public double change() {
    return kline.close() - kline.open();
  }

  public double changePercent() {
    return 100 * change() / kline.open();
  }

  public double averagePrice() {
    return kline.volume() > 0 ? kline.quoteVolume() / kline.volume() : kline.close();
  }
}
