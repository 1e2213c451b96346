package com.mastertrade.marketdata.candle.redis;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.common.message.MessageJson;
import com.mastertrade.kit.config.RedisKeys;
import com.mastertrade.marketdata.candle.CandleCache;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.core.JacksonException;

/**
 * {@code market_data:{symbol}:{interval}} and, for pages, {@code …:{limit}}, for 60 seconds. Where
 * Redis does not answer it is left alone for a while, so that nobody waits for it in vain.
 */
public final class RedisCandleCache implements CandleCache {

  private static final Logger LOG = LoggerFactory.getLogger(RedisCandleCache.class);
  private static final Duration TIME_TO_LIVE = Duration.ofSeconds(60);
  private static final Duration LEFT_ALONE = Duration.ofSeconds(5);
  private static final char END_OF_VERSION = '\n';

  private final StringRedisTemplate redis;
  private final RedisKeys keys;
  private volatile long failedAtNanos = System.nanoTime() - LEFT_ALONE.toNanos();

  public RedisCandleCache(StringRedisTemplate redis, RedisKeys keys) {
    this.redis = redis;
    this.keys = keys;
  }

  @Override
  public void put(Candle candle, String correlationId) {
    set(
        key(candle.symbol(), candle.interval()),
        MessageJson.mapper().writeValueAsString(new Cached(candle, correlationId)));
  }

  @Override
  public Optional<Candle> newest(Symbol symbol, Interval interval) {
    try {
      return get(key(symbol, interval))
          .map(json -> MessageJson.mapper().readValue(json, Cached.class).candle());
    } catch (JacksonException e) {
      LOG.debug("cached candle not read: {}", e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> page(Page page) {
    String version = page.version() + END_OF_VERSION;
    return get(key(page))
        .filter(kept -> kept.startsWith(version))
        .map(kept -> kept.substring(version.length()));
  }

  @Override
  public void keep(Page page, String json) {
    set(key(page), page.version() + END_OF_VERSION + json);
  }

  private Optional<String> get(String key) {
    return guarded(() -> redis.opsForValue().get(key));
  }

  private void set(String key, String value) {
    Optional<String> _ =
        guarded(
            () -> {
              redis.opsForValue().set(key, value, TIME_TO_LIVE);
              return value;
            });
  }

  private Optional<String> guarded(Supplier<@Nullable String> call) {
    if (System.nanoTime() - failedAtNanos < LEFT_ALONE.toNanos()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(call.get());
    } catch (DataAccessException e) {
      failedAtNanos = System.nanoTime();
      LOG.warn("candles not cached, Redis is away: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private String key(Page page) {
    return key(page.symbol(), page.interval()) + ":" + page.limit();
  }

  private String key(Symbol symbol, Interval interval) {
    return keys.of("market_data:" + symbol + ":" + interval.code());
  }

  /** What stands in the cache. */
  record Cached(Candle candle, String correlationId) {}
}
