package com.mastertrade.common.topology;

import com.mastertrade.common.market.Interval;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The queues in use, each declared by the service that reads it. */
public final class Queues {

  /** Closed and forming bars for the strategies. */
  public static final QueueDefinition STRATEGY_MARKET_DATA =
      QueueDefinition.marketCopy("strategy_market_data", candleBindings());

  public static final QueueDefinition TICKER_UPDATES =
      transientStream("ticker_updates", "ticker.#");

  public static final QueueDefinition ORDERBOOK_UPDATES =
      transientStream("orderbook_updates", "market.data.orderbook.*");

  public static final QueueDefinition TRADE_UPDATES =
      transientStream("trade_updates", "market.data.trade.*");

  /** Candles of the live stream in the browser. */
  public static final QueueDefinition GATEWAY_CANDLES =
      QueueDefinition.marketCopy("api-gateway.candles", candleBindings());

  /** Health, alerts and progress of the live stream in the browser. */
  public static final QueueDefinition GATEWAY_EVENTS =
      new QueueDefinition(
          "api-gateway.events",
          Exchanges.SYSTEM,
          List.of("system.#"),
          Optional.of(Duration.ofMinutes(10)),
          Optional.of(10_000),
          true,
          false);

  /** Wishes of the strategies and how far they have come. */
  public static final QueueDefinition TRADING_SIGNALS =
      critical("trading_signals", Exchanges.TRADING, "signal.#").with(30, 10_000);

  /** Approved orders and how far the risk manager has come. */
  public static final QueueDefinition ORDER_REQUESTS =
      critical("order_requests", Exchanges.ORDERS, "order.request.#").with(60, 5_000);

  /** What became of orders, for alerts. */
  public static final QueueDefinition ORDER_UPDATES =
      critical("order_updates", Exchanges.ORDERS, "order.update.#").with(300, 0);

  /** What the strategies report of themselves. */
  public static final QueueDefinition RISK_CHECKS =
      new QueueDefinition(
          "risk_checks",
          Exchanges.RISK,
          List.of("risk.check.#"),
          Optional.of(Duration.ofSeconds(30)),
          Optional.of(5_000),
          false,
          false);

  /** Health, alerts, progress and configuration, for alerts. */
  public static final QueueDefinition SYSTEM_NOTIFICATIONS =
      new QueueDefinition(
          "system_notifications",
          Exchanges.SYSTEM,
          List.of("system.#"),
          Optional.of(Duration.ofMinutes(10)),
          Optional.empty(),
          false,
          false);

  /** Candles for price alerts. */
  public static final QueueDefinition MARKET_DATA =
      QueueDefinition.marketCopy("market_data", candleBindings());

  /** Tickers, books and trades that fill paper orders on a live market. */
  public static final QueueDefinition EXECUTOR_MARKET_DATA =
      new QueueDefinition(
          "executor_market_data",
          Exchanges.MARKET,
          List.of("ticker.#", "market.data.orderbook.*", "market.data.trade.*"),
          Optional.of(Duration.ofSeconds(10)),
          Optional.of(100_000),
          true,
          false);

  /** Bars that settle paper orders of a replay. */
  public static final QueueDefinition EXECUTOR_CANDLES =
      QueueDefinition.marketCopy("order-executor.candles", "market.data.*.1m");

  public static final QueueDefinition EXECUTOR_CIRCUIT_BREAKER =
      critical("order-executor.circuit_breaker", Exchanges.RISK, "risk.circuit_breaker.#");

  public static final QueueDefinition STRATEGY_CIRCUIT_BREAKER =
      critical("strategy-service.circuit_breaker", Exchanges.RISK, "risk.circuit_breaker.#");

  /** Fills and settlements, for the strategies' own positions. */
  public static final QueueDefinition STRATEGY_ORDER_UPDATES =
      critical(
          "strategy-service.order_updates",
          Exchanges.ORDERS,
          "order.update.#",
          "portfolio.update.#");

  public static final QueueDefinition RISK_MARKET_DATA =
      QueueDefinition.marketCopy("risk-manager.market_data", "market.data.*.1m");

  public static final QueueDefinition RISK_ORDER_UPDATES =
      critical("risk-manager.order_updates", Exchanges.ORDERS, "order.update.#");

  public static final QueueDefinition RISK_PORTFOLIO =
      critical("risk-manager.portfolio", Exchanges.ORDERS, "portfolio.update.#");

  /** Breaches, refusals and breakers, for alerts. */
  public static final QueueDefinition ALERT_RISK =
      critical("alert-system.risk", Exchanges.RISK, "risk.#");

  /** Orders and settlements of the live stream in the browser. */
  public static final QueueDefinition GATEWAY_ORDERS =
      browser("api-gateway.orders", Exchanges.ORDERS, "order.update.#", "portfolio.update.#");

  /** Signals of the live stream in the browser. */
  public static final QueueDefinition GATEWAY_SIGNALS =
      browser("api-gateway.signals", Exchanges.TRADING, "signal.#");

  /** Refusals, breaches and breakers of the live stream in the browser. */
  public static final QueueDefinition GATEWAY_RISK =
      browser("api-gateway.risk", Exchanges.RISK, "risk.#");

  private Queues() {}

  /** One binding an interval: candles, books and trades all have four words. */
  private static String[] candleBindings() {
    return Arrays.stream(Interval.values())
        .map(interval -> "market.data.*." + interval.code())
        .toArray(String[]::new);
  }

  private static QueueDefinition transientStream(String name, String binding) {
    return new QueueDefinition(
        name,
        Exchanges.MARKET,
        List.of(binding),
        Optional.of(Duration.ofSeconds(10)),
        Optional.of(50_000),
        false,
        false);
  }

  private static QueueDefinition critical(String name, String exchange, String... bindings) {
    return new QueueDefinition(
        name, exchange, List.of(bindings), Optional.empty(), Optional.empty(), false, true);
  }

  private static QueueDefinition browser(String name, String exchange, String... bindings) {
    return new QueueDefinition(
        name,
        exchange,
        List.of(bindings),
        Optional.of(Duration.ofMinutes(1)),
        Optional.of(10_000),
        true,
        false);
  }
}
