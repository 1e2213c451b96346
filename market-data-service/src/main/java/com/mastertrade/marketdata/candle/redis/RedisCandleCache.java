package com.mastertrade.marketdata.candle.redis;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.common.message.MessageJson;
import com.mastertrade.kit.config.RedisKeys;
import com.mastertrade.marketdata.candle.CandleCache;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.core.JacksonException;

/** {@code market_data:{symbol}:{interval}}, for 60 seconds. */
public final class RedisCandleCache implements CandleCache {

  private static final Logger LOG = LoggerFactory.getLogger(RedisCandleCache.class);
  private static final Duration TIME_TO_LIVE = Duration.ofSeconds(60);

  private final StringRedisTemplate redis;
  private final RedisKeys keys;

  public RedisCandleCache(StringRedisTemplate redis, RedisKeys keys) {
    this.redis = redis;
    this.keys = keys;
  }

  @Override
  public void put(Candle candle, String correlationId) {
    try {
      redis
          .opsForValue()
          .set(
              key(candle.symbol(), candle.interval()),
              MessageJson.mapper().writeValueAsString(new Cached(candle, correlationId)),
              TIME_TO_LIVE);
    } catch (DataAccessException e) {
      LOG.warn("candle not cached, Redis is away: {}", e.getMessage());
    }
  }

  @Override
  public Optional<Candle> newest(Symbol symbol, Interval interval) {
    try {
      return Optional.ofNullable(redis.opsForValue().get(key(symbol, interval)))
          .map(json -> MessageJson.mapper().readValue(json, Cached.class).candle());
    } catch (DataAccessException | JacksonException e) {
      LOG.debug("cache not read: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private String key(Symbol symbol, Interval interval) {
    return keys.of("market_data:" + symbol + ":" + interval.code());
  }

  /** What stands in the cache. */
  record Cached(Candle candle, String correlationId) {}
}
