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
}
