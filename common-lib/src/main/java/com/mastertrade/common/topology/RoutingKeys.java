package com.mastertrade.common.topology;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;

/** Routing keys of the messages that are published. */
public final class RoutingKeys {

  private RoutingKeys() {}

  public static String candle(Symbol symbol, Interval interval) {
    return "market.data." + symbol + "." + interval.code();
  }

  public static String orderBook(Symbol symbol) {
    return "market.data.orderbook." + symbol;
  }

  public static String trade(Symbol symbol) {
    return "market.data.trade." + symbol;
  }

  public static String ticker(Symbol symbol) {
    return "ticker." + symbol;
  }

  /** Market time of {@code symbol} as handled by the strategies. */
  public static String signalMarketTime(Symbol symbol) {
    return "signal." + symbol + ".market_time";
  }

  public static String health(String service) {
    return "system.health." + service;
  }

  public static String alert(String severity) {
    return "system.alert." + severity;
  }

  public static String progress(String job) {
    return "system.progress." + job;
  }
}
