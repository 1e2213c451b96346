package com.mastertrade.marketdata.exchange.redis;

import com.mastertrade.marketdata.exchange.WeightBudget;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * One budget for all processes that share an exchange's limit, kept in Redis by minute. Where Redis
 * is away this process goes on with what it knows itself.
 */
public final class RedisWeightBudget implements WeightBudget {

  private static final Logger LOG = LoggerFactory.getLogger(RedisWeightBudget.class);
  private static final double USABLE_SHARE = 0.9;
  private static final int DEFAULT_LIMIT = 6000;
  private static final long MINUTE_MILLIS = 60_000;
  private static final RedisScript<Long> TAKE =
      new DefaultRedisScript<>(
          "local banned = redis.call('PTTL', KEYS[2]) "
              + "if banned > 0 then return -banned end "
              + "local used = tonumber(redis.call('GET', KEYS[1]) or '0') "
              + "if used + ARGV[1] > tonumber(ARGV[2]) then return 0 end "
              + "redis.call('INCRBY', KEYS[1], ARGV[1]) "
              + "redis.call('PEXPIRE', KEYS[1], 120000) return 1",
          Long.class);
  private static final RedisScript<Long> OBSERVE =
      new DefaultRedisScript<>(
          "local used = tonumber(redis.call('GET', KEYS[1]) or '0') "
              + "if tonumber(ARGV[1]) > used then redis.call('SET', KEYS[1], ARGV[1], 'PX', 120000) "
              + "end return 1",
          Long.class);

  private final StringRedisTemplate redis;
  private final String prefix;
  private final Clock clock;
  private volatile int limit = DEFAULT_LIMIT;
  private volatile long localPauseUntil;

  /**
   * @param prefix what every key begins with
   */
  public RedisWeightBudget(StringRedisTemplate redis, String prefix, Clock clock) {
    this.redis = redis;
    this.prefix = prefix;
    this.clock = clock;
  }

  @Override
  public void acquire(int weight) throws InterruptedException {
    long wait = take(weight);
    while (wait > 0) {
      LOG.debug("request budget is used up, waiting {} ms", wait);
      Thread.sleep(wait);
      wait = take(weight);
    }
  }

  /** Takes the weight, or says how many milliseconds to wait before the next attempt. */
  private long take(int weight) {
    long paused = localPauseUntil - clock.millis();
    if (paused > 0) {
      return paused;
    }
    try {
      Long answer =
          redis.execute(
              TAKE,
              List.of(minuteKey(), pauseKey()),
              Integer.toString(weight),
              Long.toString(Math.round(limit * USABLE_SHARE)));
      if (answer == null || answer > 0) {
        return 0;
      }
      return answer < 0 ? -answer : MINUTE_MILLIS - clock.millis() % MINUTE_MILLIS + 1;
    } catch (DataAccessException e) {
      LOG.warn("request budget is not shared, Redis is away: {}", e.getMessage());
      return 0;
    }
  }

  @Override
  public void observed(int usedWeight) {
    try {
      redis.execute(OBSERVE, List.of(minuteKey()), Integer.toString(usedWeight));
    } catch (DataAccessException e) {
      LOG.debug("used weight not noted: {}", e.getMessage());
    }
  }

  @Override
  public void pause(Duration retryAfter) {
    LOG.warn("the exchange wants no request for {} s", retryAfter.toSeconds());
    localPauseUntil = clock.millis() + retryAfter.toMillis();
    try {
      redis.opsForValue().set(pauseKey(), "1", retryAfter.plusMillis(1));
    } catch (DataAccessException e) {
      LOG.warn("the pause is not shared, Redis is away: {}", e.getMessage());
    }
  }

  @Override
  public void limit(int weightPerMinute) {
    limit = weightPerMinute;
  }

  @Override
  public int used() {
    try {
      String used = redis.opsForValue().get(minuteKey());
      return used == null ? 0 : Integer.parseInt(used);
    } catch (DataAccessException e) {
      return 0;
    }
  }

  @Override
  public int limit() {
    return limit;
  }

  private String minuteKey() {
    return prefix + "exchange:weight:" + clock.millis() / MINUTE_MILLIS;
  }

  private String pauseKey() {
    return prefix + "exchange:pause";
  }
}
