package com.mastertrade.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.kit.test.Rest;
import com.mastertrade.servers.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A night whose process is killed is finished once, by the next process, with the same result. */
class ResumeIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String BODY = "{\"seed\":5,\"evaluations\":3000,\"window_days\":30}";

  @TempDir Path folder;

  @Test
  void finishesAKilledNightOnceAndTheSame() throws IOException {
    MarketDatabase database = MarketDatabase.fresh();
    int port = Ports.free();
    Process killed = startProcess(database, port);
    String runId;
    try {
      Rest rest = new Rest(port);
      await().atMost(PATIENCE).until(() -> reachable(rest));
      runId = rest.post("/api/v1/generation-runs", BODY).body().path("run_id").asString();
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(50))
          .until(() -> run(rest, runId).path("evaluations").asInt() > 200);
    } finally {
      killed.destroyForcibly();
    }
    await().atMost(PATIENCE).until(() -> !killed.isAlive());
    assertThat(statusOf(database, runId)).isEqualTo("running");
    try (Service service = Service.start(database)) {
      await().atMost(PATIENCE).until(() -> statusOf(database, runId).equals("finished"));
      assertThat(attempts(database, runId)).isEqualTo(2);
      String again =
          service.rest().post("/api/v1/generation-runs", BODY).body().path("run_id").asString();
      await().atMost(PATIENCE).until(() -> statusOf(database, again).equals("finished"));
      assertThat(ledger(database, runId)).isEqualTo(ledger(database, again));
    }
  }

  private Process startProcess(MarketDatabase database, int port) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            StrategyServiceApplication.class.getName(),
            "--mastertrade.generation.kept=60");
    builder.environment().putAll(Service.environment(database));
    builder.environment().put("MASTERTRADE_PORT", String.valueOf(port));
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("service.log").toFile());
    return builder.start();
  }

  private static boolean reachable(Rest rest) {
    try {
      return rest.anonymous("/health").status() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static JsonNode run(Rest rest, String runId) {
    return rest.get("/api/v1/generation-runs/" + runId).body();
  }

  private static String statusOf(MarketDatabase database, String runId) {
    return value(database, "SELECT status FROM strategy.generation_runs", runId, String.class);
  }

  private static int attempts(MarketDatabase database, String runId) {
    return value(database, "SELECT attempt FROM strategy.generation_runs", runId, Integer.class);
  }

  /** Every trial of a run, in order, as one hash. */
  private static String ledger(MarketDatabase database, String runId) {
    return value(
        database,
        """
        SELECT count(*) || md5(string_agg(
          sequence || candidate_hash || behaviour || train_sharpe, ',' ORDER BY sequence))
        FROM strategy.trial_ledger
        """,
        runId,
        String.class);
  }

  private static <T> T value(MarketDatabase database, String sql, String runId, Class<T> type) {
    return database
        .sql()
        .sql(sql + " WHERE run_id = cast(:run AS uuid)")
        .param("run", runId)
        .query(type)
        .single();
  }
}
