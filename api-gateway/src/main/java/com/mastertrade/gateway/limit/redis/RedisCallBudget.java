package com.mastertrade.gateway.limit.redis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mastertrade.gateway.limit.CallBudget;
import com.mastertrade.kit.config.RedisKeys;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Budgets shared by all instances through Redis. While Redis is away each instance keeps its own: a
 * limiter that is down must not take the suite down with it.
 */
public final class RedisCallBudget implements CallBudget {

  private static final Logger LOG = LoggerFactory.getLogger(RedisCallBudget.class);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int CALLERS = 10_000;

  private final RedisClient client;
  private final RedisKeys keys;
  private final Duration patience;
  private final Cache<String, Bucket> shared = cache();
  private final Cache<String, Bucket> local = cache();
  private volatile @Nullable ProxyManager<byte[]> proxies;

  public RedisCallBudget(RedisClient client, RedisKeys keys, Duration patience) {
    this.client = client;
    this.keys = keys;
    this.patience = patience;
  }

  @Override
  public Spent take(String caller, int perMinute) {
    String name = perMinute + ":" + caller;
    try {
      return spent(shared.get(name, key -> sharedBucket(key, perMinute)));
    } catch (RedisException | BucketExecutionException e) {
      LOG.warn("call budgets are kept in this process: {}", e.getMessage());
      return spent(local.get(name, key -> localBucket(perMinute)));
    }
  }

  private static Spent spent(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return new Spent(
        probe.isConsumed(),
        probe.getRemainingTokens(),
        seconds(probe.getNanosToWaitForRefill()),
        seconds(probe.getNanosToWaitForReset()));
  }

  private static long seconds(long nanos) {
    return (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
  }

  private Bucket sharedBucket(String name, int perMinute) {
    byte[] key = keys.of("calls:" + name).getBytes(StandardCharsets.UTF_8);
    return proxies()
        .builder()
        .withOptimization(Optimizations.batching())
        .build(key, () -> configuration(perMinute));
  }

  private static Bucket localBucket(int perMinute) {
    return Bucket.builder().addLimit(bandwidth(perMinute)).build();
  }

  private static BucketConfiguration configuration(int perMinute) {
    return BucketConfiguration.builder().addLimit(bandwidth(perMinute)).build();
  }

  private static Bandwidth bandwidth(int perMinute) {
    return Bandwidth.builder().capacity(perMinute).refillGreedy(perMinute, MINUTE).build();
  }

  /** Connects on the first call, so that a start without Redis succeeds. */
  private synchronized ProxyManager<byte[]> proxies() {
    ProxyManager<byte[]> known = proxies;
    if (known == null) {
      known =
          Bucket4jLettuce.casBasedBuilder(client)
              .requestTimeout(patience)
              .expirationAfterWrite(
                  ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(MINUTE))
              .build();
      proxies = known;
    }
    return known;
  }

  private static Cache<String, Bucket> cache() {
    return Caffeine.newBuilder().maximumSize(CALLERS).expireAfterAccess(MINUTE).build();
  }
}
