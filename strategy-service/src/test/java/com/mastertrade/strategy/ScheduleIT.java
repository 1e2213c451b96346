package com.mastertrade.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.common.message.MarketData;
import com.mastertrade.common.topology.Exchanges;
import com.mastertrade.common.topology.RoutingKeys;
import com.mastertrade.kit.amqp.Envelopes;
import com.mastertrade.kit.amqp.MessagePublisher;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** The nights of two instances on one database, driven by bars from the broker. */
@TestMethodOrder(OrderAnnotation.class)
class ScheduleIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static MarketDatabase database;
  private static Service first;
  private static Service second;

  @BeforeAll
  static void startsTwoInstances() {
    database = MarketDatabase.fresh();
    first = Service.start(database);
    second = Service.start(database);
  }

  @AfterAll
  static void stop() {
    first.close();
    second.close();
  }

  private static void closeBars(String closeTime) {
    Instant open = Instant.parse(closeTime).minus(Duration.ofMinutes(1));
    MessagePublisher publisher = first.bean(MessagePublisher.class);
    for (String name : MarketDatabase.SYMBOLS) {
      Candle candle = new Candle(new Symbol(name), Interval.M1, open, 10, 11, 9, 10, 5, 50, 3);
      MarketData message =
          MarketData.of(
              first.bean(Envelopes.class).next(MarketData.TYPE, candle.closeTime()), candle, true);
      publisher.publish(
          Exchanges.MARKET, RoutingKeys.candle(candle.symbol(), Interval.M1), message);
    }
  }

  private static void historyReady(boolean ready) {
    MarketDatabase.SYMBOLS.forEach(symbol -> historyReady(ready, symbol));
  }

  private static void historyReady(boolean ready, String symbol) {
    database
        .marketData()
        .sql("UPDATE market_data.symbols SET history_ready = :ready WHERE symbol = :symbol")
        .param("ready", ready)
        .param("symbol", symbol)
        .update();
  }

  /** Date and status of each scheduled run. */
  private static String nights() {
    return database
        .sql()
        .sql(
            """
            SELECT coalesce(string_agg(market_date || ' ' || status, ', ' ORDER BY market_date), '')
            FROM strategy.generation_runs WHERE kind = 'scheduled'
            """)
        .query(String.class)
        .single();
  }

  @Test
  @Order(1)
  void holdsOneNightAtThreeHoweverManyInstancesOnceThereIsHistory() {
    historyReady(false);
    closeBars("2023-10-02T02:59:00Z");
    await().atMost(PATIENCE).until(() -> schedule(first).has("market_time"));
    assertThat(nights()).isEmpty();
    closeBars("2023-10-02T03:00:00Z");
    await().during(Duration.ofSeconds(1)).atMost(PATIENCE).until(() -> nights().isEmpty());
    historyReady(true, "BTCUSDT");
    await().during(Duration.ofSeconds(1)).atMost(PATIENCE).until(() -> nights().isEmpty());
    historyReady(true);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(nights()).isEqualTo("2023-10-02 finished"));
    closeBars("2023-10-02T03:05:00Z");
    await()
        .during(Duration.ofSeconds(2))
        .atMost(PATIENCE)
        .until(() -> nights().equals("2023-10-02 finished"));
  }

  @Test
  @Order(2)
  void tellsTheScheduleOnEitherInstance() {
    for (Service service : List.of(first, second)) {
      JsonNode schedule = schedule(service);
      assertThat(schedule.path("last_night").path("market_date").asString())
          .isEqualTo("2023-10-02");
    }
    assertThat(schedule(first).path("next_night").asString()).isEqualTo("2023-10-03T03:00:00Z");
  }

  @Test
  @Order(3)
  void catchesUpSeveralMissedNightsByTheLatestOnly() {
    closeBars("2023-10-05T04:00:00Z");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(nights()).isEqualTo("2023-10-02 finished, 2023-10-05 failed"));
  }

  private static JsonNode schedule(Service service) {
    return service.rest().get("/api/v1/schedule").body();
  }
}
