package com.mastertrade.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.kit.security.Role;
import com.mastertrade.kit.test.Rest;
import com.mastertrade.kit.test.Rest.Answer;
import com.mastertrade.strategy.catalogue.StrategyItem;
import com.mastertrade.strategy.catalogue.StrategyStore;
import com.mastertrade.strategy.catalogue.StrategyStore.Draft;
import com.mastertrade.strategy.market.InstrumentStore;
import com.mastertrade.strategy.market.MarketDates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.OptimisticLockingFailureException;
import tools.jackson.databind.JsonNode;

/** Candles with holes, requests beyond the limits, changes at the same time. */
class EdgesIT {

  private static MarketDatabase database;
  private static Service service;
  private static Rest rest;

  @BeforeAll
  static void startsOnCandlesWithHoles() {
    database = MarketDatabase.fresh();
    delete("symbol = 'ARBUSDT' AND open_time < '2023-10-01T00:00:00Z'");
    delete("symbol = 'SOLUSDT' AND open_time = '2023-09-20T10:00:00Z'");
    service = Service.start(database);
    rest = service.rest();
  }

  private static void delete(String condition) {
    database.marketData().sql("DELETE FROM market_data.market_data WHERE " + condition).update();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void leavesOutASymbolThatMissesCandlesAndNamesItsRange() {
    JsonNode run = night();
    assertThat(run.path("status").asString()).as(run.toString()).isEqualTo("finished");
    assertThat(run.path("buy_and_hold").size()).isEqualTo(2);
    assertThat(run.path("verdict").asString())
        .contains("The best of all 60 shows a Sharpe ratio of", "luck alone would show")
        .contains("Left out: ARBUSDT: 27360 of 28800")
        .contains("2023-09-12T00:00:00Z to 2023-10-01T00:00:00Z")
        .contains("SOLUSDT: 1 of 28800")
        .contains("2023-09-20T10:00:00Z to 2023-09-20T10:01:00Z");
    for (JsonNode candidate : rest.get(pathOf(run) + "/candidates?size=20").body().path("items")) {
      assertThat(candidate.path("symbol").asString()).isIn("BTCUSDT", "ETHUSDT");
      drawsDownFromTheInitialCapital(candidate.path("result").path("result_id").asString());
    }
  }

  @Test
  void leavesOutASymbolThatTheCapitalBuysNoneOf() {
    minNotional("ETHUSDT", "1000000");
    JsonNode run = night();
    minNotional("ETHUSDT", "5");

    assertThat(run.path("status").asString()).as(run.toString()).isEqualTo("finished");
    assertThat(run.path("buy_and_hold").size()).isOne();
    assertThat(run.path("verdict").asString())
        .contains("Left out: ", "ETHUSDT the cash buys nothing", "worth at least 1000000");
  }

  @Test
  void saysOfEverySymbolWhyANightFailed() {
    minNotional("ETHUSDT", "1000000");
    minNotional("BTCUSDT", "2000000");
    JsonNode run = night();
    minNotional("ETHUSDT", "5");
    minNotional("BTCUSDT", "5");

    assertThat(run.path("status").asString()).as(run.toString()).isEqualTo("failed");
    assertThat(run.path("error").asString())
        .contains("worth at least 1000000", "worth at least 2000000", "SOLUSDT: 1 of 28800");
  }

  private static JsonNode night() {
    String body = "{\"seed\":1,\"evaluations\":200,\"window_days\":20}";
    JsonNode started = rest.post("/api/v1/generation-runs", body).body();
    return await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> rest.get(pathOf(started)).body(), now -> now.has("finished_at"));
  }

  private static String pathOf(JsonNode run) {
    return "/api/v1/generation-runs/" + run.path("run_id").asString();
  }

  private static void drawsDownFromTheInitialCapital(String resultId) {
    String path = "/api/v1/backtest-results/" + resultId;
    double expected = rest.get(path).body().path("metrics").path("max_drawdown").asDouble();
    double shown = 0;
    for (JsonNode point : rest.get(path + "/equity").body().path("points")) {
      shown = Math.max(shown, point.path("drawdown").asDouble());
    }
    assertThat(shown).isCloseTo(expected, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09-05T12:00:00Z, 2023-09-20T00:00:00Z, from",
    "2023-09-05T00:00:00Z, 2023-09-20T00:01:00Z, to",
    "2023-09-05T00:00:00Z, 2023-09-06T00:00:00Z, from",
    "2023-09-05T00:00:00Z, 2023-09-01T00:00:00Z, from",
    "2020-09-05T00:00:00Z, 2023-09-01T00:00:00Z, from",
  })
  void refusesABacktestOfOtherThanSomeWholeDays(String from, String to, String field) {
    String body = "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to);
    refuses(422, field, rest.post("/api/v1/strategies/" + create() + "/backtest", body));
  }

  @Test
  void backtestsTwoDaysOfDailyBars() {
    String body = "{\"from\":\"2023-09-05T00:00:00Z\",\"to\":\"2023-09-07T00:00:00Z\"}";
    String id = create(document(30).replace("15m", "1d"));
    Answer answer = rest.post("/api/v1/strategies/" + id + "/backtest", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  private static void refuses(int status, String field, Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.body().path("errors").path(0).path("field").asString()).isEqualTo(field);
  }

  private static String create() {
    return create(document(30));
  }

  private static String create(String document) {
    Answer created = rest.post("/api/v1/strategies", body("Dip", document));
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    return created.body().path("strategy_id").asString();
  }

  private static String body(String name, String document) {
    return "{\"name\":\"" + name + "\",\"document\":" + document + "}";
  }

  private static String document(int threshold) {
    return """
    {"schema_version":1,"side":"long","symbols":["BTCUSDT"],"interval":"15m",
     "entry":{"left":{"indicator":"rsi","period":14},"is":"below","right":%d},
     "stop":{"fraction":0.02}}
    """
        .formatted(threshold);
  }

  @Test
  void refusesControlCharactersNamingTheField() {
    refuses(422, "name", rest.post("/api/v1/strategies", body("a\\u0000b", document(30))));
    refuses(400, "q", rest.get("/api/v1/strategies?q=a%00b"));
    UUID run = insertedRun();
    refuses(400, "gate", rest.get("/api/v1/generation-runs/" + run + "/candidates?gate=a%00b"));
  }

  private static UUID insertedRun() {
    UUID run = UUID.randomUUID();
    database
        .sql()
        .sql(
            """
            INSERT INTO strategy.generation_runs (run_id, kind, status, market, market_kind,
              market_date, window_from, window_to, seed, evaluations_budget, symbols, requested_at)
            VALUES (:run, 'on_demand', 'cancelled', 'test', 'replay', '2023-10-01', '2023-09-01',
              '2023-10-01', 1, 100, '{BTCUSDT}', now())
            """)
        .param("run", run)
        .update();
    return run;
  }

  @ParameterizedTest
  @CsvSource({"50001, 7, 50000", "20000, 451, 9000000", "49, 30, 50"})
  void boundsTheWorkOfARun(int evaluations, int days, String limit) {
    String body = "{\"evaluations\":%d,\"window_days\":%d}".formatted(evaluations, days);
    Answer answer = rest.post("/api/v1/generation-runs", body);
    refuses(400, "evaluations", answer);
    assertThat(answer.text()).contains(limit);
  }

  @Test
  void losesNoChangeOfTwoAtTheSameTime() throws InterruptedException, ExecutionException {
    String path = "/api/v1/strategies/" + create();
    List<Future<Answer>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 6; i++) {
        String body = body("Dip " + i, document(10 + i));
        answers.add(threads.submit(() -> rest.send("PUT", path, body, Role.TRADER)));
      }
    }
    int changed = 0;
    for (Future<Answer> answer : answers) {
      assertThat(answer.get().status()).as(answer.get().text()).isIn(200, 409);
      changed += answer.get().status() == 200 ? 1 : 0;
    }
    assertThat(changed).isPositive();
    assertThat(rest.get(path + "/versions").body().size()).isEqualTo(1 + changed);
  }

  @Test
  void writesNothingOverAVersionThatIsNoLongerCurrent() {
    StrategyStore store = service.bean(StrategyStore.class);
    UUID id = UUID.fromString(create());
    StrategyItem item = store.find(id).orElseThrow();
    Draft draft = new Draft(item, store.version(id, 1).orElseThrow());
    store.update(draft, 1);
    assertThatThrownBy(() -> store.update(draft, 2))
        .isInstanceOf(OptimisticLockingFailureException.class)
        .hasMessageContaining("no longer at version 2");
  }

  @Test
  void refusesABacktestWhoseCapitalBuysNothing() {
    String id = create(document(30).replace("BTCUSDT", "ETHUSDT"));
    minNotional("ETHUSDT", "1000000");
    Answer answer =
        rest.post(
            "/api/v1/strategies/" + id + "/backtest",
            "{\"from\":\"2023-09-05T00:00:00Z\",\"to\":\"2023-09-07T00:00:00Z\"}");
    minNotional("ETHUSDT", "5");

    refuses(422, "initial_capital", answer);
    assertThat(answer.text()).contains("buys nothing", "worth at least 1000000", "10000");
  }

  private static void minNotional(String symbol, String value) {
    database
        .marketData()
        .sql(
            "UPDATE market_data.symbols SET min_notional = cast(:value AS numeric)"
                + " WHERE symbol = :symbol")
        .param("value", value)
        .param("symbol", symbol)
        .update();
  }

  @Test
  void aSymbolWithoutCandlesHoldsUpNoOther() {
    database
        .marketData()
        .sql(
            """
            INSERT INTO market_data.symbols
            SELECT 'NEWUSDT', 'NEW', quote_asset, tick_size, lot_size, min_quantity, min_notional
            FROM market_data.symbols WHERE symbol = 'BTCUSDT'
            """)
        .update();
    InstrumentStore instruments = service.bean(InstrumentStore.class);
    assertThat(instruments.newestCandles()).contains(MarketDatabase.TO);
    assertThat(instruments.newestCandle(new Symbol("NEWUSDT"))).isEmpty();
    assertThat(service.bean(MarketDates.class).today()).isEqualTo("2023-10-02");

    String id = create(document(30).replace("BTCUSDT", "NEWUSDT"));
    Answer answer = rest.post("/api/v1/strategies/" + id + "/backtest", "{}");
    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    assertThat(answer.text()).contains("no candle of NEWUSDT is stored");
    database.marketData().sql("DELETE FROM market_data.symbols WHERE symbol = 'NEWUSDT'").update();
  }

  @ParameterizedTest
  @CsvSource({"run_id, x", "status, odd", "symbol, ???", "interval, 7m", "sort, luck", "page, x"})
  void namesTheParameterOfAListThatIsWrong(String name, String value) {
    String path = "/api/v1/strategies?" + name + "=" + value.replace("?", "%3F");
    refuses(400, name, rest.get(path));
  }
}
