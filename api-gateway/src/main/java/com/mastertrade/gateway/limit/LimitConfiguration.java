package com.mastertrade.gateway.limit;

import com.mastertrade.gateway.limit.redis.RedisCallBudget;
import com.mastertrade.kit.config.RedisKeys;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** Wires the call budgets. */
@Configuration
class LimitConfiguration {

  private static final Duration PATIENCE = Duration.ofMillis(250);

  /** While Redis is away a command fails at once instead of holding its request up. */
  @Bean
  LettuceClientOptionsBuilderCustomizer failFast() {
    return options -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS);
  }

  @Bean
  CallBudget callBudget(LettuceConnectionFactory connections, RedisKeys keys, Clock clock) {
    RedisClient client =
        (RedisClient) Objects.requireNonNull(connections.getNativeClient(), "a started client");
    return new RedisCallBudget(client, keys, PATIENCE, clock);
  }
}
