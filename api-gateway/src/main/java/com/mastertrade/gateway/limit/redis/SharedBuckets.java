package com.mastertrade.gateway.limit.redis;

import com.mastertrade.kit.config.RedisKeys;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The buckets that all instances draw from. After a failure Redis is left alone for a while. */
final class SharedBuckets {

  private static final Logger LOG = LoggerFactory.getLogger(SharedBuckets.class);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final RedisClient client;
  private final RedisKeys keys;
  private final Duration patience;
  private final Clock clock;
  private final ReentrantLock connecting = new ReentrantLock();
  private volatile @Nullable ProxyManager<byte[]> proxies;
  private volatile Instant askAgainAt = Instant.MIN;
  private volatile boolean away;

  SharedBuckets(RedisClient client, RedisKeys keys, Duration patience, Clock clock) {
    this.client = client;
    this.keys = keys;
    this.patience = patience;
    this.clock = clock;
  }

  /**
   * Draws up to {@code most} calls from a bucket.
   *
   * @return none where Redis does not answer in time
   */
  Optional<Drawn> draw(String name, int perMinute, long most) {
    if (clock.instant().isBefore(askAgainAt)) {
      return Optional.empty();
    }
    try {
      Optional<Drawn> drawn = connected().map(known -> draw(bucket(known, name, perMinute), most));
      drawn.ifPresent(_ -> answers());
      return drawn;
    } catch (RedisException | BucketExecutionException e) {
      silent(e);
      return Optional.empty();
    }
  }

  private static Drawn draw(Bucket bucket, long most) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(most);
    long there = probe.getRemainingTokens();
    if (probe.isConsumed() || most == 1) {
      return drawn(probe, most);
    }
    long fewer = Math.max(1, Math.min(there, most));
    return drawn(bucket.tryConsumeAndReturnRemaining(fewer), fewer);
  }

  private static Drawn drawn(ConsumptionProbe probe, long asked) {
    return new Drawn(
        probe.isConsumed() ? asked : 0,
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private void answers() {
    if (away) {
      away = false;
      LOG.info("call budgets are shared through Redis again");
    }
  }

  private void silent(RuntimeException e) {
    askAgainAt = clock.instant().plus(PAUSE);
    if (!away) {
      away = true;
      LOG.warn("call budgets are kept in this process: {}", e.getMessage());
    }
  }

  private Bucket bucket(ProxyManager<byte[]> known, String name, int perMinute) {
    byte[] key = keys.of("calls:" + name).getBytes(StandardCharsets.UTF_8);
    return known.builder().build(key, () -> configuration(perMinute));
  }

  private static BucketConfiguration configuration(int perMinute) {
    return BucketConfiguration.builder().addLimit(bandwidth(perMinute)).build();
  }

  static Bandwidth bandwidth(int perMinute) {
    return Bandwidth.builder().capacity(perMinute).refillGreedy(perMinute, MINUTE).build();
  }

  /**
   * Connects on the first call, so that a start without Redis succeeds. Whoever comes while another
   * connects goes without.
   */
  private Optional<ProxyManager<byte[]>> connected() {
    if (proxies == null && connecting.tryLock()) {
      try {
        if (proxies == null) {
          proxies = connect();
        }
      } finally {
        connecting.unlock();
      }
    }
    return Optional.ofNullable(proxies);
  }

  private ProxyManager<byte[]> connect() {
    return Bucket4jLettuce.casBasedBuilder(client)
        .requestTimeout(patience)
        .expirationAfterWrite(
            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(MINUTE))
        .build();
  }

  /**
   * What came of drawing.
   *
   * @param calls how many calls were drawn; 0 where the bucket is empty
   * @param remaining how many stay in the bucket
   * @param next when there will be one more, where none was drawn
   */
  record Drawn(long calls, long remaining, Duration next) {}
}
