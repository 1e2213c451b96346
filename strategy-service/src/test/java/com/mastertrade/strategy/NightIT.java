package com.mastertrade.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mastertrade.common.message.MessageJson;
import com.mastertrade.common.message.SystemProgress;
import com.mastertrade.kit.config.RedisKeys;
import com.mastertrade.kit.security.Role;
import com.mastertrade.kit.test.Rest;
import com.mastertrade.kit.test.Rest.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.AnonymousQueue;
import org.springframework.amqp.core.BindingBuilder;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A night end to end on real candles, over REST, the database, the broker and the cache. */
class NightIT {

  private static final Path OPENAPI = Path.of("openapi.json");
  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Queue<SystemProgress> PROGRESS = new ConcurrentLinkedQueue<>();

  private static MarketDatabase database;
  private static Service service;
  private static Rest rest;
  private static SimpleMessageListenerContainer listener;
  private static JsonNode run;

  @BeforeAll
  static void holdsANight() {
    database = MarketDatabase.fresh();
    service = Service.start(database);
    rest = service.rest();
    listener = listenToProgress();
    Answer started =
        rest.post(
            "/api/v1/generation-runs", "{\"seed\":42,\"evaluations\":400,\"window_days\":30}");
    assertThat(started.status()).as(started.text()).isEqualTo(202);
    Answer second = rest.post("/api/v1/generation-runs", "{}");
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.body().path("type").asString())
        .isEqualTo("urn:mastertrade:problem:run-in-progress");
    run = awaitEnd(started.body().path("run_id").asString());
  }

  @AfterAll
  static void stop() {
    listener.stop();
    service.close();
  }

  private static SimpleMessageListenerContainer listenToProgress() {
    ConnectionFactory connections = service.bean(ConnectionFactory.class);
    RabbitAdmin admin = new RabbitAdmin(connections);
    AnonymousQueue queue = new AnonymousQueue();
    admin.declareQueue(queue);
    admin.declareBinding(
        BindingBuilder.bind(queue)
            .to(new TopicExchange("mastertrade.system"))
            .with("system.progress.night"));
    SimpleMessageListenerContainer container = new SimpleMessageListenerContainer(connections);
    container.setQueues(queue);
    container.setMessageListener(
        message -> PROGRESS.add(MessageJson.read(message.getBody(), SystemProgress.class)));
    container.start();
    return container;
  }

  private static JsonNode awaitEnd(String runId) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> status(runId),
            status -> List.of("finished", "failed", "cancelled").contains(status));
    return rest.get("/api/v1/generation-runs/" + runId).body();
  }

  private static String status(String runId) {
    return rest.get("/api/v1/generation-runs/" + runId).body().path("status").asString();
  }

  private static long count(String table) {
    return database
        .sql()
        .sql("SELECT count(*) FROM strategy." + table + " WHERE run_id = cast(:run AS uuid)")
        .param("run", run.path("run_id").asString())
        .query(Long.class)
        .single();
  }

  @Test
  void tellsTheNightInFigures() {
    assertThat(run.path("status").asString()).as(run.toString()).isEqualTo("finished");
    assertThat(run.path("evaluations").asInt()).isEqualTo(400);
    assertThat(run.path("generated").asInt()).isEqualTo(60);
    assertThat(run.path("distinct_behaviours").asInt()).isGreaterThanOrEqualTo(54);
    assertThat(run.path("return_clusters").asInt()).isGreaterThanOrEqualTo(20);
    assertThat(run.path("luck_sharpe").asDouble()).isPositive();
    assertThat(run.path("verdict").asString()).isNotBlank();
    assertThat(run.path("buy_and_hold").size()).isEqualTo(4);
    assertThat(run.path("window").path("to").asString()).isEqualTo("2023-10-02T00:00:00Z");
    assertThat(run.path("peak_memory_mb").asInt()).isPositive();
    JsonNode funnel = run.path("funnel");
    assertThat(funnel.path("bred").asInt()).isEqualTo(400);
    assertThat(funnel.path("selected").asInt()).isEqualTo(run.path("selected").asInt());
  }

  @Test
  void writesEveryTrialToTheLedgerWhichNobodyCanChange() {
    assertThat(count("trial_ledger")).isEqualTo(400);
    assertThat(count("generation_candidates")).isEqualTo(60);
    assertThat(count("backtest_results")).isEqualTo(60);
    assertThatThrownBy(
            () -> database.sql().sql("UPDATE strategy.trial_ledger SET trades = 0").update())
        .hasMessageContaining("append-only");
  }

  @Test
  void saysItsProgressOnTheBroker() {
    assertThat(PROGRESS).isNotEmpty().allMatch(message -> message.job().equals("night"));
    assertThat(PROGRESS).anyMatch(SystemProgress::finished);
  }

  @Test
  void reproducesAResultBitForBit() {
    JsonNode best = candidates().path(0);
    String resultId = best.path("result").path("result_id").asString();
    Answer answer = rest.post("/api/v1/backtest-results/" + resultId + "/reproduce", "");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.body().path("identical").asBoolean()).as(answer.text()).isTrue();
    assertThat(answer.body().path("actual_hash")).isEqualTo(answer.body().path("expected_hash"));
    JsonNode result = rest.get("/api/v1/backtest-results/" + resultId).body();
    assertThat(result.path("provenance").path("rows").asInt()).isEqualTo(30 * 1440);
    JsonNode trades = rest.get("/api/v1/backtest-results/" + resultId + "/trades?size=200").body();
    assertThat(trades.path("total").asInt())
        .isEqualTo(result.path("metrics").path("trades").asInt());
    assertThat(trades.path("items").path(0).path("entry_price").isString()).isTrue();
    JsonNode equity = rest.get("/api/v1/backtest-results/" + resultId + "/equity").body();
    assertThat(equity.path("points").size()).isEqualTo(30);
  }

  private static JsonNode candidates() {
    String path = "/api/v1/generation-runs/" + run.path("run_id").asString() + "/candidates";
    return rest.get(path + "?size=200").body().path("items");
  }

  @Test
  void showsWhyOthersFell() {
    JsonNode candidates = candidates();
    assertThat(candidates.size()).isEqualTo(60);
    for (JsonNode candidate : candidates) {
      boolean fell = candidate.path("status").asString().equals("fell");
      assertThat(candidate.has("gate")).as(candidate.toString()).isEqualTo(fell);
    }
    String id = candidates.path(0).path("strategy_id").asString();
    JsonNode detail = rest.get("/api/v1/strategies/" + id).body();
    assertThat(detail.path("gates").size()).isGreaterThan(5);
    assertThat(detail.path("rules_in_words").size()).isGreaterThan(1);
    assertThat(detail.path("document").path("schema_version").asInt()).isEqualTo(1);
    assertThat(detail.path("latest_result").has("sharpe")).isTrue();
    assertThat(detail.path("badge").asString()).isEqualTo("unproven");
  }

  @Test
  void writesChangesBacktestsAndDeletesAStrategy() {
    Answer created =
        rest.post(
            "/api/v1/strategies", "{\"name\":\"Dip\",\"document\":" + document("rsi", 30) + "}");
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    String id = created.body().path("strategy_id").asString();
    String path = "/api/v1/strategies/" + id;
    String key = service.bean(RedisKeys.class).of("strategy:" + id);
    StringRedisTemplate redis = service.bean(StringRedisTemplate.class);
    rest.get(path);
    assertThat(redis.hasKey(key)).isTrue();
    Answer result =
        rest.post(
            path + "/backtest",
            "{\"from\":\"2023-09-05T00:00:00Z\",\"to\":\"2023-09-25T00:00:00Z\"}");
    assertThat(result.status()).as(result.text()).isEqualTo(201);
    assertThat(redis.hasKey(key)).isFalse();
    assertThat(rest.get(path).body().path("result").has("sharpe")).isTrue();
    Answer changed =
        rest.send(
            "PUT",
            path,
            "{\"name\":\"Deep dip\",\"document\":" + document("rsi", 20) + "}",
            Role.TRADER);
    assertThat(changed.body().path("version").asInt()).as(changed.text()).isEqualTo(2);
    assertThat(changed.body().has("result")).isFalse();
    assertThat(rest.get(path + "/versions").body().size()).isEqualTo(2);
    assertThat(rest.send("DELETE", path, "", Role.TRADER).status()).isEqualTo(204);
    assertThat(rest.get(path).status()).isEqualTo(404);
  }

  private static String document(String indicator, int threshold) {
    return """
    {"schema_version":1,"side":"long","symbols":["BTCUSDT"],"interval":"15m",
     "entry":{"left":{"indicator":"%s","period":14},"is":"below","right":%d},
     "stop":{"fraction":0.02}}
    """
        .formatted(indicator, threshold);
  }

  @Test
  void refusesABadDocumentNamingThePath() {
    Answer answer =
        rest.post(
            "/api/v1/strategies", "{\"name\":\"x\",\"document\":" + document("moon", 30) + "}");
    assertThat(answer.status()).isEqualTo(422);
    JsonNode error = answer.body().path("errors").path(0);
    assertThat(error.path("field").asString()).startsWith("document.entry.left");
    assertThat(error.path("message").asString()).contains("moon", "rsi");
  }

  @Test
  void refusesMissingCandlesNamingSymbolAndRange() {
    Answer answer = rest.post("/api/v1/generation-runs", "{\"window_days\":40}");
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    JsonNode failed = awaitEnd(answer.body().path("run_id").asString());
    assertThat(failed.path("status").asString()).isEqualTo("failed");
    assertThat(failed.path("error").asString()).contains("ARBUSDT", "2023-08-23T00:00:00Z");
    Answer bad = rest.post("/api/v1/generation-runs", "{\"evaluations\":1}");
    assertThat(bad.status()).isEqualTo(400);
    assertThat(bad.text()).contains("50 to 50000");
  }

  @Test
  void matchesItsCommittedDocument() throws IOException {
    JsonNode running = PRETTY.readTree(rest.anonymous("/v3/api-docs").text());
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(OPENAPI, PRETTY.writeValueAsString(running) + "\n");
    }
    assertThat(running)
        .as("run with -Dopenapi.write=true after an intended change")
        .isEqualTo(PRETTY.readTree(Files.readString(OPENAPI)));
  }
}
