package com.mastertrade.gateway.limit.redis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mastertrade.gateway.limit.CallBudget;
import com.mastertrade.kit.config.RedisKeys;
import io.lettuce.core.RedisClient;
import java.time.Clock;
import java.time.Duration;

/**
 * Budgets shared by all instances through Redis. While Redis is away or slow each instance goes on
 * with its own account of a caller: never without a limit, never with an error.
 */
public final class RedisCallBudget implements CallBudget {

  private static final int CALLERS = 10_000;

  private final SharedBuckets shared;
  private final Cache<String, Account> accounts =
      Caffeine.newBuilder().maximumSize(CALLERS).expireAfterAccess(Duration.ofMinutes(1)).build();

  /**
   * @param patience how long a call waits for Redis
   */
  public RedisCallBudget(RedisClient client, RedisKeys keys, Duration patience, Clock clock) {
    this.shared = new SharedBuckets(client, keys, patience, clock);
  }

  @Override
  public Spent take(String caller, int perMinute) {
    return accounts
        .get(perMinute + ":" + caller, name -> new Account(name, perMinute, shared))
        .take();
  }
}
