package com.mastertrade.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.mastertrade.gateway.RunningGateway;
import com.mastertrade.kit.security.Role;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** What becomes of the budgets while Redis has accepted the first connection and says nothing. */
class SilentRedisAtStartIT {

  private StallingProxy redis;
  private RunningGateway gateway;

  @BeforeEach
  void start() {
    redis =
        new StallingProxy(
            RunningGateway.environment("MASTERTRADE_REDIS_HOST"),
            Integer.parseInt(RunningGateway.environment("MASTERTRADE_REDIS_PORT")));
    redis.stall();
    gateway =
        RunningGateway.start(
            Map.of(
                "MASTERTRADE_REDIS_HOST", "127.0.0.1",
                "MASTERTRADE_REDIS_PORT", Integer.toString(redis.port()),
                "mastertrade.limit.key-per-minute", "5"));
  }

  @AfterEach
  void stop() {
    redis.close();
    gateway.stop();
  }

  @Test
  void manyCallersAtOnceAreAnsweredSoon() {
    List<String> keys =
        IntStream.range(0, 20).mapToObj(caller -> gateway.callers().key(Role.VIEWER)).toList();

    List<CompletableFuture<Integer>> calls =
        keys.stream()
            .map(
                key -> CompletableFuture.supplyAsync(() -> status(key), Thread::startVirtualThread))
            .toList();

    assertThatCode(
            () ->
                CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new))
                    .get(3, TimeUnit.SECONDS))
        .doesNotThrowAnyException();
    assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo(200));
  }

  @Test
  void sharesBudgetsOnceRedisAnswers() {
    assertThat(status(gateway.callers().key(Role.VIEWER))).isEqualTo(200);
    redis.flow();
    SharedBudgets.await(gateway);
  }

  @Test
  void failsFastAndKeepsTheConnectTimeoutThatIsConfigured() {
    RedisClient client =
        (RedisClient)
            Objects.requireNonNull(gateway.bean(LettuceConnectionFactory.class).getNativeClient());
    ClientOptions options = client.getOptions();

    assertThat(options.getDisconnectedBehavior()).isEqualTo(DisconnectedBehavior.REJECT_COMMANDS);
    assertThat(options.getSocketOptions().getConnectTimeout()).isEqualTo(Duration.ofSeconds(2));
  }

  private int status(String key) {
    return gateway.get("/auth/me", "X-API-Key", key).status();
  }
}
