package com.mastertrade.strategy.catalogue.cache;

import com.mastertrade.kit.config.RedisKeys;
import com.mastertrade.strategy.catalogue.StrategyCache;
import com.mastertrade.strategy.catalogue.StrategyDetail;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code strategy:{id}} in Redis for an hour. Without Redis every strategy is read anew. */
@Component
final class RedisStrategyCache implements StrategyCache {

  private static final Logger LOG = LoggerFactory.getLogger(RedisStrategyCache.class);
  private static final Duration LIFETIME = Duration.ofHours(1);

  private final StringRedisTemplate redis;
  private final RedisKeys keys;
  private final JsonMapper json;
  private final Counter hits;
  private final Counter misses;

  RedisStrategyCache(
      StringRedisTemplate redis, RedisKeys keys, JsonMapper json, MeterRegistry registry) {
    this.redis = redis;
    this.keys = keys;
    this.json = json;
    this.hits = Counter.builder("strategy_cache").tag("result", "hit").register(registry);
    this.misses = Counter.builder("strategy_cache").tag("result", "miss").register(registry);
  }

  @Override
  public Optional<StrategyDetail> find(UUID strategyId) {
    Optional<StrategyDetail> found = read(strategyId);
    (found.isPresent() ? hits : misses).increment();
    return found;
  }

  private Optional<StrategyDetail> read(UUID strategyId) {
    try {
      return Optional.ofNullable(redis.opsForValue().get(key(strategyId)))
          .map(text -> json.readValue(text, StrategyDetail.class));
    } catch (DataAccessException | JacksonException e) {
      LOG.warn("strategy {} was not read from the cache: {}", strategyId, e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public void remember(StrategyDetail strategy) {
    UUID id = strategy.item().strategyId();
    try {
      redis.opsForValue().set(key(id), json.writeValueAsString(strategy), LIFETIME);
    } catch (DataAccessException e) {
      LOG.warn("strategy {} was not cached: {}", id, e.getMessage());
    }
  }

  @Override
  public void forget(UUID strategyId) {
    try {
      redis.delete(key(strategyId));
    } catch (DataAccessException e) {
      LOG.warn("strategy {} stays cached until it expires: {}", strategyId, e.getMessage());
    }
  }

  private String key(UUID strategyId) {
    return keys.of("strategy:" + strategyId);
  }
}
