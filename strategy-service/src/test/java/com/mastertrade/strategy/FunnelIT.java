package com.mastertrade.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.kit.security.Role;
import com.mastertrade.kit.test.Rest;
import com.mastertrade.kit.test.Rest.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a night and its strategies say of themselves, beside what the rows say. */
class FunnelIT {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String RUNS = "/api/v1/generation-runs/";

  private static MarketDatabase database;
  private static Service service;
  private static Rest rest;
  private static JsonNode run;

  @BeforeAll
  static void holdsANight() {
    database = MarketDatabase.fresh();
    service = Service.start(database);
    rest = service.rest();
    String id = start("{\"seed\":42,\"evaluations\":400,\"window_days\":30}");
    await().atMost(PATIENCE).until(() -> rest.get(RUNS + id).body().has("finished_at"));
    run = rest.get(RUNS + id).body();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static String start(String body) {
    Answer answer = rest.post("/api/v1/generation-runs", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return answer.body().path("run_id").asString();
  }

  private static long count(String sql, String runId) {
    return database.sql().sql(sql).param("run", runId).query(Long.class).single();
  }

  private static long count(String sql) {
    return count(sql, run.path("run_id").asString());
  }

  @Test
  void everyStageOfTheFunnelIsWhatTheRowsSay() {
    Map<String, Long> rows = new HashMap<>();
    String ledger = " FROM strategy.trial_ledger WHERE run_id = cast(:run AS uuid)";
    String candidates =
        "SELECT count(*) FROM strategy.generation_candidates c JOIN strategy.backtest_results r"
            + " USING (result_id) WHERE c.run_id = cast(:run AS uuid) AND c.status ";
    rows.put("bred", count("SELECT count(*)" + ledger));
    rows.put("evaluated_distinct", count("SELECT count(DISTINCT behaviour)" + ledger));
    rows.put("kept", count(candidates + "<> 'duplicate'"));
    rows.put("traded", count(candidates + "<> 'duplicate' AND r.trades >= 10"));
    rows.put("filtered", count(candidates + "IN ('passed', 'selected')"));
    rows.put("selected", count(candidates + "= 'selected'"));

    assertThat(run.path("stages").size()).isEqualTo(rows.size());
    long before = rows.get("bred");
    for (JsonNode stage : run.path("stages")) {
      String name = stage.path("stage").asString();
      long left = stage.path("count").asLong();
      assertThat(left).as(name).isEqualTo(rows.get(name));
      assertThat(run.path("funnel").path(name).asLong()).as(name).isEqualTo(left);
      long fell = 0;
      for (JsonNode fallen : stage.path("fallen")) {
        assertThat(fallen.path("count").asLong()).as(stage.toString()).isPositive();
        fell += fallen.path("count").asLong();
      }
      assertThat(left + fell).as(stage.toString()).isEqualTo(before);
      before = left;
    }
    assertThat(run.path("evaluations").asLong()).isEqualTo(rows.get("bred"));
  }

  @Test
  void clustersOfReturnsAreWhatTheRowsSay() {
    assertThat(run.path("return_clusters").asLong())
        .isEqualTo(
            count(
                """
                SELECT count(DISTINCT c.cluster) FROM strategy.generation_candidates c
                JOIN strategy.backtest_results r USING (result_id)
                WHERE c.run_id = cast(:run AS uuid) AND c.status <> 'duplicate' AND r.trades >= 10
                """));
  }

  @Test
  void anEditedStrategyLeavesWhatItsNightSaidAndADeletedOneItsList() {
    String candidates = RUNS + run.path("run_id").asString() + "/candidates?size=200";
    JsonNode bred = rest.get(candidates).body().path("items").path(0);
    String path = "/api/v1/strategies/" + bred.path("strategy_id").asString();
    JsonNode first = rest.get(path).body();
    assertThat(first.path("gates").size()).isGreaterThan(5);
    assertThat(first.path("result").path("strategy_version").asInt()).isEqualTo(1);

    Answer changed = rest.send("PUT", path, edited(), Role.TRADER);

    assertThat(changed.body().path("version").asInt()).as(changed.text()).isEqualTo(2);
    for (JsonNode second : new JsonNode[] {changed.body(), rest.get(path).body()}) {
      assertThat(second.path("gates").size()).isZero();
      for (String gone : new String[] {"gate", "result", "latest_result", "luck_sharpe"}) {
        assertThat(second.has(gone)).as(gone).isFalse();
      }
      assertThat(second.path("results").path(0).path("strategy_version").asInt()).isEqualTo(1);
    }
    JsonNode kept = rest.get(candidates).body().path("items").path(0);
    for (String same : new String[] {"strategy_id", "status", "gate", "rules", "result"}) {
      assertThat(kept.path(same)).as(same).isEqualTo(bred.path(same));
    }
    assertThat(kept.path("version").asInt()).isEqualTo(1);

    long listed = rest.get(candidates).body().path("total").asLong();
    assertThat(rest.send("DELETE", path, "", Role.TRADER).status()).isEqualTo(204);
    JsonNode left = rest.get(candidates).body();
    assertThat(left.path("total").asLong()).isEqualTo(listed - 1);
    assertThat(left.path("items").path(0).path("strategy_id"))
        .isNotEqualTo(bred.path("strategy_id"));
  }

  private static String edited() {
    return """
    {"name":"Edited","document":{"schema_version":1,"side":"long","symbols":["BTCUSDT"],
     "interval":"15m","entry":{"left":{"indicator":"rsi","period":14},"is":"below","right":31},
     "stop":{"fraction":0.02}}}
    """;
  }

  @Test
  void cancelsWithinSecondsAndLeavesItsTrialsButNoStrategies() {
    String id = start("{\"evaluations\":50000}");
    await().atMost(PATIENCE).until(() -> evaluations(id) > 0);
    rest.post(RUNS + id + "/cancel", "");
    await()
        .atMost(PATIENCE)
        .until(() -> rest.get(RUNS + id).body().path("status").asString().equals("cancelled"));

    assertThat(
            count("SELECT count(*) FROM strategy.strategies WHERE run_id = cast(:run AS uuid)", id))
        .isZero();
    assertThat(
            count(
                "SELECT count(*) FROM strategy.trial_ledger WHERE run_id = cast(:run AS uuid)", id))
        .isGreaterThanOrEqualTo(evaluations(id))
        .isPositive();
    assertThat(rest.get(RUNS + id).body().path("attempts").path(0).has("ended_at")).isTrue();
  }

  @Test
  void aFailedRunLeavesItsTrialsOnceHoweverOftenItWasTried() {
    change("ADD CONSTRAINT none CHECK (rank < 0) NOT VALID");
    String id = start("{\"seed\":7,\"evaluations\":100,\"window_days\":10}");
    await().atMost(PATIENCE).until(() -> rest.get(RUNS + id).body().has("finished_at"));
    change("DROP CONSTRAINT none");

    JsonNode failed = rest.get(RUNS + id).body();
    assertThat(failed.path("status").asString()).isEqualTo("failed");
    assertThat(failed.path("attempt").asInt()).isEqualTo(3);
    for (JsonNode attempt : failed.path("attempts")) {
      assertThat(attempt.path("error").asString()).contains("none");
    }
    assertThat(
            count(
                "SELECT count(*) FROM strategy.trial_ledger WHERE run_id = cast(:run AS uuid)", id))
        .isEqualTo(100);
  }

  private static void change(String what) {
    database.sql().sql("ALTER TABLE strategy.generation_candidates " + what).update();
  }

  private static long evaluations(String id) {
    return rest.get(RUNS + id).body().path("evaluations").asLong();
  }
}
