package com.mastertrade.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.gateway.Callers;
import com.mastertrade.gateway.RunningGateway;
import com.mastertrade.gateway.RunningGateway.Answer;
import com.mastertrade.gateway.limit.CallBudget.Spent;
import com.mastertrade.gateway.limit.redis.RedisCallBudget;
import com.mastertrade.kit.config.RedisKeys;
import com.mastertrade.kit.security.Role;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallBudgetIT {

  private static final Map<String, Object> SMALL =
      Map.of(
          "mastertrade.limit.person-per-minute", "3",
          "mastertrade.limit.key-per-minute", "7",
          "mastertrade.limit.anonymous-per-minute", "11");

  private static RunningGateway gateway;

  @BeforeAll
  static void start() {
    gateway = RunningGateway.start(SMALL);
  }

  @AfterAll
  static void stop() {
    gateway.stop();
  }

  @Test
  void refusesWhatIsBeyondTheBudgetAndSaysWhenToComeBack() {
    String cookie = Callers.cookie(gateway.callers().session(Role.VIEWER));
    Answer first = gateway.get("/auth/me", "Cookie", cookie);
    assertThat(first.header("X-RateLimit-Limit")).isEqualTo("3");
    assertThat(first.header("X-RateLimit-Remaining")).isEqualTo("2");
    assertThat(Integer.parseInt(first.header("X-RateLimit-Reset"))).isBetween(1, 20);
    gateway.get("/auth/me", "Cookie", cookie);
    gateway.get("/auth/me", "Cookie", cookie);

    Answer refused = gateway.get("/auth/me", "Cookie", cookie);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.problem()).isEqualTo("too-many-requests");
    assertThat(refused.header("X-RateLimit-Remaining")).isEqualTo("0");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
  }

  @Test
  void countsEachCallerAlone() {
    String one = Callers.cookie(gateway.callers().session(Role.VIEWER));
    String other = Callers.cookie(gateway.callers().session(Role.VIEWER));
    for (int i = 0; i < 4; i++) {
      gateway.get("/auth/me", "Cookie", one);
    }

    assertThat(gateway.get("/auth/me", "Cookie", one).status()).isEqualTo(429);
    assertThat(gateway.get("/auth/me", "Cookie", other).status()).isEqualTo(200);
    assertThat(gateway.get("/auth/me").header("X-RateLimit-Limit")).isEqualTo("11");
  }

  @Test
  void aSupervisorMayAskAsOftenAsItLikes() {
    for (int i = 0; i < 20; i++) {
      assertThat(gateway.get("/health/liveness").status()).isEqualTo(200);
    }
  }

  @Test
  void twoInstancesShareABudget() {
    String key = gateway.callers().key(Role.VIEWER);
    RunningGateway second = RunningGateway.start(SMALL);
    try {
      gateway.get("/auth/me", "X-API-Key", key);
      Answer answer = second.get("/auth/me", "X-API-Key", key);

      assertThat(answer.header("X-RateLimit-Limit")).isEqualTo("7");
      assertThat(answer.header("X-RateLimit-Remaining")).isEqualTo("5");
    } finally {
      second.stop();
    }
  }

  @Test
  void twoInstancesTogetherGrantNoMoreThanOneBudget() {
    int perMinute = 6_000;
    try (Instances instances = new Instances()) {
      int granted = 0;
      for (int i = 0; i < 4 * perMinute; i++) {
        granted += instances.next().take("both", perMinute).granted() ? 1 : 0;
      }

      long refilled = instances.secondsSinceStart() * perMinute / 60;
      assertThat(granted).isBetween(perMinute, (int) (perMinute + refilled));
    }
  }

  @Test
  void manyAtOnceOnTwoInstancesAreGrantedNoMoreThanOneBudget() {
    int perMinute = 6_000;
    try (Instances instances = new Instances()) {
      List<CompletableFuture<Integer>> callers =
          IntStream.range(0, 16)
              .mapToObj(
                  caller -> {
                    CallBudget instance = instances.next();
                    return CompletableFuture.supplyAsync(
                        () -> granted(instance, perMinute, perMinute / 4),
                        Thread::startVirtualThread);
                  })
              .toList();
      int granted = callers.stream().mapToInt(CompletableFuture::join).sum();

      long refilled = instances.secondsSinceStart() * perMinute / 60;
      assertThat(granted).isBetween(perMinute, (int) (perMinute + refilled));
    }
  }

  private static int granted(CallBudget budget, int perMinute, int calls) {
    int granted = 0;
    for (int i = 0; i < calls; i++) {
      granted += budget.take("crowd", perMinute).granted() ? 1 : 0;
    }
    return granted;
  }

  @ParameterizedTest
  @ValueSource(ints = {6_000, 60_000})
  void saysOfALargeBudgetWhatIsLeft(int perMinute) {
    long drawnAtOnce = perMinute / 600L;
    try (Instances instances = new Instances()) {
      Spent last = instances.next().take("large", perMinute);
      for (int i = 1; i < 500; i++) {
        last = instances.next().take("large", perMinute);
      }

      long left = perMinute - 500L;
      long refilled = instances.secondsSinceStart() * perMinute / 60;
      assertThat(last.remaining())
          .isBetween(
              left - 2 * drawnAtOnce, Math.min(perMinute - 1, left + drawnAtOnce + refilled));
    }
  }

  @Test
  void keepsBudgetsInTheProcessWhileRedisIsAway() {
    RedisClient nowhere = RedisClient.create("redis://127.0.0.1:1");
    try {
      CallBudget budget =
          new RedisCallBudget(
              nowhere, new RedisKeys("test:"), Duration.ofMillis(200), Clock.systemUTC());

      assertThat(budget.take("somebody", 2).granted()).isTrue();
      assertThat(budget.take("somebody", 2).granted()).isTrue();
      assertThat(budget.take("somebody", 2).granted()).isFalse();
    } finally {
      nowhere.shutdown();
    }
  }

  /** Two instances' budgets on one Redis, asked in turn. */
  private static final class Instances implements AutoCloseable {

    private final Instant start = Instant.now();
    private final RedisClient client =
        RedisClient.create(
            RedisURI.builder()
                .withHost(RunningGateway.environment("MASTERTRADE_REDIS_HOST"))
                .withPort(Integer.parseInt(RunningGateway.environment("MASTERTRADE_REDIS_PORT")))
                .withPassword(
                    RunningGateway.environment("MASTERTRADE_REDIS_PASSWORD").toCharArray())
                .build());
    private final CallBudget one = budget();
    private final CallBudget other = budget();
    private int asked;

    private CallBudget budget() {
      RedisKeys keys = new RedisKeys(RunningGateway.environment("MASTERTRADE_REDIS_PREFIX"));
      return new RedisCallBudget(client, keys, Duration.ofSeconds(10), Clock.systemUTC());
    }

    CallBudget next() {
      return asked++ % 2 == 0 ? one : other;
    }

    long secondsSinceStart() {
      return Duration.between(start, Instant.now()).toSeconds() + 1;
    }

    @Override
    public void close() {
      client.shutdown();
    }
  }
}
