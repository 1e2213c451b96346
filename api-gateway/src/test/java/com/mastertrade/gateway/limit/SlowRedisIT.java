package com.mastertrade.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.gateway.RunningGateway;
import com.mastertrade.gateway.RunningGateway.Answer;
import com.mastertrade.kit.security.Role;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the budgets while Redis takes commands and answers none. */
class SlowRedisIT {

  private static StallingProxy redis;
  private static RunningGateway gateway;

  private String key = "";

  @BeforeAll
  static void start() {
    redis =
        new StallingProxy(
            RunningGateway.environment("MASTERTRADE_REDIS_HOST"),
            Integer.parseInt(RunningGateway.environment("MASTERTRADE_REDIS_PORT")));
    gateway =
        RunningGateway.start(
            Map.of(
                "MASTERTRADE_REDIS_HOST", "127.0.0.1",
                "MASTERTRADE_REDIS_PORT", Integer.toString(redis.port()),
                "mastertrade.limit.key-per-minute", "5"));
  }

  @AfterAll
  static void stop() {
    gateway.stop();
    redis.close();
  }

  @BeforeEach
  void anewCaller() {
    key = gateway.callers().key(Role.VIEWER);
  }

  @AfterEach
  void flow() {
    redis.flow();
  }

  @Test
  void manyAtOnceAreAnsweredWithinTheBudgetAndRefusedBeyondIt() {
    redis.stall();

    List<CompletableFuture<Integer>> calls =
        IntStream.range(0, 8)
            .mapToObj(call -> CompletableFuture.supplyAsync(this::status))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join).sorted())
        .containsExactly(200, 200, 200, 200, 200, 429, 429, 429);
  }

  @Test
  void givesNobodyABudgetAnewBecauseRedisStalls() {
    for (int i = 0; i < 4; i++) {
      assertThat(call().status()).isEqualTo(200);
    }

    redis.stall();

    assertThat(call().status()).isEqualTo(200);
    assertThat(call().status()).isEqualTo(429);
  }

  @Test
  void sharesBudgetsAgainOnceRedisAnswers() {
    redis.stall();
    call();
    redis.flow();
    SharedBudgets.await(gateway);
  }

  private int status() {
    return call().status();
  }

  private Answer call() {
    return gateway.get("/auth/me", "X-API-Key", key);
  }
}
