package com.mastertrade.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.common.message.MarketData;
import com.mastertrade.common.message.OrderBookMessage;
import com.mastertrade.common.message.TickerMessage;
import com.mastertrade.common.message.TradeMessage;
import com.mastertrade.kit.config.RedisKeys;
import com.mastertrade.kit.test.Rest;
import com.mastertrade.marketdata.candle.CandleAggregation;
import com.mastertrade.servers.TestServers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The live market of the real simulator, at sixty times real time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LiveMarketIT {

  private static final Instant ORIGIN = Instant.parse("2023-10-31T00:00:00Z");
  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final List<Symbol> SYMBOLS =
      Stream.of("ARBUSDT", "BTCUSDT", "ETHUSDT", "SOLUSDT").map(Symbol::new).toList();

  @TempDir static Path folder;

  private String database;
  private SimulatorProcess simulator;
  private Service service;
  private MarketQueue queue;
  private Rest rest;
  private long runningSince;

  @BeforeAll
  void start() {
    Assumptions.assumeTrue(
        SimulatorProcess.jar().isPresent(), "exchange-simulator's jar is not built");
    CompletableFuture<SimulatorProcess> starting =
        CompletableFuture.supplyAsync(() -> SimulatorProcess.start("60", folder));
    database = TestServers.get().freshDatabase();
    simulator = starting.join();
    startService();
    awaiting().until(() -> rest.get("/api/v1/history").body().path("ready").asBoolean());
  }

  private void startService() {
    service =
        Service.start(
            Service.environment(
                simulator,
                database,
                Map.of("MASTERTRADE_HISTORY_DAYS", "2", "MASTERTRADE_HISTORY_MONTHS", "1")));
    rest = new Rest(service.port());
    queue = new MarketQueue(service.bean(ConnectionFactory.class));
  }

  @AfterAll
  void stop() {
    if (service != null) {
      queue.close();
      service.close();
      simulator.close();
    }
  }

  private static ConditionFactory awaiting() {
    return await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(100));
  }

  private static List<Instant> minutes(int from, int to) {
    return Stream.iterate(from, i -> i < to, i -> i + 1)
        .map(i -> ORIGIN.plus(Duration.ofMinutes(i)))
        .toList();
  }

  private void runUntil(int minute) {
    simulator.run(ORIGIN.plus(Duration.ofMinutes(minute)).toString());
  }

  private void awaitMinute(int minute) {
    for (Symbol symbol : SYMBOLS) {
      awaiting()
          .untilAsserted(
              () ->
                  assertThat(queue.openTimes(symbol, Interval.M1))
                      .endsWith(ORIGIN.plus(Duration.ofMinutes(minute - 1))));
    }
  }

  @Test
  @Order(1)
  void publishesEveryClosedBarInOrderOnceWithOneCorrelationIdEverywhere() {
    assertThat(rest.get("/api/v1/market").body().has("market_time")).isFalse();

    runningSince = System.nanoTime();
    runUntil(15);
    awaitMinute(15);

    for (Symbol symbol : SYMBOLS) {
      assertThat(queue.openTimes(symbol, Interval.M1)).isEqualTo(minutes(0, 15));
    }
    MarketData last = queue.closed(BTC, Interval.M1).getLast();
    assertThat(storedCorrelationId(last)).isEqualTo(last.envelope().correlationId());
    String cached =
        service
            .bean(StringRedisTemplate.class)
            .opsForValue()
            .get(service.bean(RedisKeys.class).of("market_data:BTCUSDT:1m"));
    assertThat(cached).contains(last.envelope().correlationId());
    assertThat(rest.get("/api/v1/market").body().path("market_time").asString())
        .isEqualTo("2023-10-31T00:15:00Z");
  }

  private String storedCorrelationId(MarketData bar) {
    return service
        .bean(JdbcClient.class)
        .sql(
            "SELECT correlation_id FROM market_data.market_data WHERE symbol = :symbol"
                + " AND \"interval\" = '1m' AND open_time = :time")
        .param("symbol", bar.symbol().value())
        .param("time", bar.openTime().atOffset(java.time.ZoneOffset.UTC))
        .query(String.class)
        .single();
  }

  @Test
  @Order(2)
  void publishesLongerBarsWhenTheyClose() {
    awaiting().until(() -> queue.closed(BTC, Interval.M15).size() == 1);

    List<Candle> minutes = queue.closed(BTC, Interval.M1).stream().map(MarketData::candle).toList();
    assertThat(queue.openTimes(BTC, Interval.M5)).hasSize(3);
    assertThat(queue.closed(BTC, Interval.M15).getFirst().candle())
        .isEqualTo(CandleAggregation.of(minutes, Interval.M15));
    var answer = rest.get("/api/v1/market-data?symbol=BTCUSDT&interval=15m&limit=2").body();
    assertThat(answer.path("candles").get(1).path("close").asDouble())
        .isEqualTo(minutes.getLast().close());
  }

  @Test
  @Order(3)
  void conflatesTicksToFiveASecondAndSymbol() {
    int seconds = 1 + (int) Duration.ofNanos(System.nanoTime() - runningSince).toSeconds();
    int ticks =
        queue.count(TickerMessage.TYPE)
            + queue.count(TradeMessage.TYPE)
            + queue.count(OrderBookMessage.TYPE);

    assertThat(queue.count(TickerMessage.TYPE)).isPositive();
    assertThat(queue.count(TradeMessage.TYPE)).isPositive();
    assertThat(queue.count(OrderBookMessage.TYPE)).isPositive();
    assertThat(ticks).isLessThanOrEqualTo(seconds * SYMBOLS.size() * 6);
    assertThat(rest.get("/api/v1/tickers").body().path("items")).hasSize(4);
  }

  @Test
  @Order(4)
  void readsBarsTheStreamLeftOutBeforeNewerOnes() {
    assertThat(rest.post("/api/v1/collectors/stop", "{\"name\":\"candles\"}").status())
        .isEqualTo(200);
    runUntil(18);
    awaitSimulator(18);
    assertThat(rest.post("/api/v1/collectors/start", "{\"name\":\"candles\"}").status())
        .isEqualTo(200);
    runUntil(20);
    awaitMinute(20);

    for (Symbol symbol : SYMBOLS) {
      assertThat(queue.openTimes(symbol, Interval.M1)).isEqualTo(minutes(0, 20));
      assertThat(rows(symbol)).isEqualTo(20);
    }
  }

  private void awaitSimulator(int minute) {
    awaiting().until(() -> simulator.stands(ORIGIN.plus(Duration.ofMinutes(minute)).toString()));
  }

  private long rows(Symbol symbol) {
    return service
        .bean(JdbcClient.class)
        .sql(
            "SELECT count(*) FROM market_data.v_candles WHERE symbol = :symbol"
                + " AND open_time >= '2023-10-31T00:00:00Z'")
        .param("symbol", symbol.value())
        .query(Long.class)
        .single();
  }

  @Test
  @Order(5)
  void goesOnAfterARestartWhereItStood() {
    queue.close();
    service.close();
    Map<String, Instant> stood = TestDatabase.of(database).marketClock();
    assertThat(stood)
        .containsOnlyKeys(SYMBOLS.stream().map(Symbol::value).toList())
        .allSatisfy(
            (symbol, time) -> assertThat(time).isEqualTo(ORIGIN.plus(Duration.ofMinutes(20))));
    runUntil(22);
    awaitSimulator(22);

    startService();

    String says = rest.get("/api/v1/market").body().path("market_time").asString();
    assertThat(stood.values()).map(Instant::toString).containsOnly(says);
    runUntil(32);
    awaitMinute(32);
    for (Symbol symbol : SYMBOLS) {
      assertThat(queue.openTimes(symbol, Interval.M1)).isEqualTo(minutes(20, 32));
      assertThat(rows(symbol)).isEqualTo(32);
    }
  }

  @Test
  @Order(6)
  void hasClosedBarsOnTheBrokerWithinAHundredMilliseconds() {
    String metrics = rest.anonymous("/metrics").text();
    double all = bucket(metrics, "+Inf");
    double quick = bucket(metrics, "0.1");

    assertThat(all).isPositive();
    assertThat(quick / all).isGreaterThan(0.5);
    assertThat(metrics)
        .contains(
            "data_collector_health",
            "data_collector_last_success_timestamp",
            "data_points_collected_total",
            "data_collection_errors_total",
            "data_collection_duration_seconds");
  }

  private static double bucket(String metrics, String limit) {
    return metrics
        .lines()
        .filter(line -> line.startsWith("candle_end_to_end_seconds_bucket"))
        .filter(line -> line.contains("le=\"" + limit + "\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }
}
