package com.mastertrade.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every process is killed in the middle of its work: nothing is missing, nothing is there twice.
 */
@Order(1)
@ExtendWith(SharedSuite.class)
class KillIT {

  private static final Duration RECOVERY = Duration.ofMinutes(3);

  private final Suite suite;

  KillIT(Suite suite) {
    this.suite = suite;
  }

  @Test
  void killedDuringBackfillAndNightTheSuiteEndsAsIfNothingHadHappened() {
    CompletableFuture<CommandLine.Answer> up =
        CompletableFuture.supplyAsync(() -> suite.up("sample", "60"));
    await("back-fill begins").atMost(RECOVERY).until(() -> storedRows() > 20_000);
    suite.kill("market-data-service");
    await("a night runs").atMost(RECOVERY).until(() -> runs("status = 'running'") == 1);
    suite.kill("strategy-service");
    suite.kill("api-gateway");
    CommandLine.Answer answer = up.join();
    assertThat(answer.exitCode()).as(answer.errors()).isZero();
    requireWholeHistory();
    requireOneFinishedNight();

    List.of("exchange-simulator", "market-data-service", "strategy-service", "api-gateway")
        .forEach(suite::kill);
    suite.kill("monitoring-ui");
    await("all are back").atMost(RECOVERY).until(this::allHealthy);

    await("a cache for the next start").atMost(RECOVERY).until(() -> !caches().isEmpty());
    List<ProcessHandle> services = suite.services();
    suite.kill("launcher");
    CommandLine.Answer again = suite.up("sample", "60");
    assertThat(again.exitCode()).as(again.errors()).isZero();
    assertThat(services).noneMatch(ProcessHandle::isAlive);
    requireWholeHistory();
    requireOneFinishedNight();
    requireCacheInUse("exchange-simulator");
  }

  /** The JVM maps a cache only after it has found that it fits the jar and the flags. */
  private void requireCacheInUse(String service) {
    Path proc = Path.of("/proc", Long.toString(suite.process(service).orElseThrow().pid()));
    if (Files.isDirectory(proc)) {
      assertThat(proc.resolve("cmdline")).content().contains("-XX:AOTCache=");
      assertThat(proc.resolve("maps")).content().contains("app.aot");
    }
  }

  private List<Path> caches() throws IOException {
    Path builds = suite.home.resolve("data/apps/exchange-simulator-0.1.0-SNAPSHOT");
    try (Stream<Path> files = Files.walk(builds)) {
      return files.filter(file -> file.endsWith("app.aot")).toList();
    }
  }

  private void requireWholeHistory() {
    assertThat(Checks.brokenHistories(suite.rows)).as("gaps or double rows").isEmpty();
    assertThat(storedRows()).isGreaterThanOrEqualTo(4L * 91 * 1440);
  }

  /** No run is left behind, and what a finished one says is stored once. */
  private void requireOneFinishedNight() {
    assertThat(runs("kind = 'on_demand' AND status = 'finished'")).isEqualTo(1);
    assertThat(
            suite.rows.all(
                "SELECT run_id || ' ' || count(*) FROM strategy.generation_candidates"
                    + " GROUP BY run_id HAVING count(*) <> 500"))
        .isEmpty();
    assertThat(
            suite.rows.count(
                "SELECT count(*) FROM (SELECT market_date FROM strategy.generation_runs"
                    + " WHERE kind = 'scheduled' GROUP BY 1 HAVING count(*) > 1) twice"))
        .isZero();
  }

  private boolean allHealthy() {
    CommandLine.Answer status = suite.commands.run("status", "--json");
    return status.exitCode() == 0
        && status.json().get("services").valueStream().count() == 5
        && status
            .json()
            .get("services")
            .valueStream()
            .allMatch(service -> service.get("status").asString().equals("healthy"));
  }

  private long storedRows() {
    return suite.tableExists("market_data.market_data")
        ? suite.rows.count("SELECT count(*) FROM market_data.market_data WHERE \"interval\" = '1m'")
        : 0;
  }

  private long runs(String condition) {
    return suite.rows.count("SELECT count(*) FROM strategy.generation_runs WHERE " + condition);
  }
}
