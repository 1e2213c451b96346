package com.mastertrade.common.topology;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.common.order.Environment;
import com.mastertrade.common.order.OrderStatus;
import java.util.UUID;

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

  public static String signal(Symbol symbol, String strategyId) {
    return "signal." + symbol + "." + strategyId;
  }

  public static String orderRequest(Symbol symbol) {
    return "order.request." + symbol;
  }

  /** Market time of {@code symbol} as handled by the risk manager. */
  public static String orderRequestMarketTime(Symbol symbol) {
    return "order.request." + symbol + ".market_time";
  }

  public static String orderUpdate(OrderStatus status, UUID orderId) {
    return "order.update." + status + "." + orderId;
  }

  public static String portfolioUpdate(Environment environment) {
    return "portfolio.update." + environment;
  }

  public static String riskCheck(String strategyId) {
    return "risk.check." + strategyId;
  }

  public static String riskRefused(String strategyId) {
    return "risk.refused." + strategyId;
  }

  public static String riskBreach(String metric) {
    return "risk.breach." + metric;
  }

  public static String circuitBreaker(String trigger) {
    return "risk.circuit_breaker." + trigger;
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
