package com.mastertrade.gateway.auth.redis;

import com.mastertrade.gateway.auth.AuthProperties.Attempts;
import com.mastertrade.gateway.auth.FailedAttempts;
import com.mastertrade.kit.config.RedisKeys;
import com.mastertrade.kit.problem.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.http.HttpStatus;

/** Counters that begin with the first attempt and end with the window. */
public final class RedisFailedAttempts implements FailedAttempts {

  /** Counts, and says how many milliseconds are left of the window if it is one too many. */
  private static final RedisScript<Long> COUNT =
      RedisScript.of(
          """
          local n = redis.call('INCR', KEYS[1])
          if n == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
          if n > tonumber(ARGV[1]) then return redis.call('PTTL', KEYS[1]) end
          return 0
          """,
          Long.class);

  private final StringRedisTemplate redis;
  private final RedisKeys keys;
  private final Attempts limits;

  public RedisFailedAttempts(StringRedisTemplate redis, RedisKeys keys, Attempts limits) {
    this.redis = redis;
    this.keys = keys;
    this.limits = limits;
  }

  @Override
  public Optional<Duration> count(String username, String address) {
    long wait =
        Math.max(
            count(both(username, address), limits.perUserAndAddress()),
            Math.max(
                count("user:" + username, limits.perUser()),
                count("address:" + address, limits.perAddress())));
    return wait > 0 ? Optional.of(Duration.ofMillis(wait)) : Optional.empty();
  }

  @Override
  public void forget(String username, String address) {
    redis.delete(List.of(key(both(username, address)), key("user:" + username)));
  }

  private long count(String name, int limit) {
    Long wait = run(name, limit);
    return wait == null ? 0 : wait;
  }

  private @Nullable Long run(String name, int limit) {
    try {
      return redis.execute(
          COUNT,
          List.of(key(name)),
          Integer.toString(limit),
          Long.toString(limits.window().toMillis()));
    } catch (DataAccessException e) {
      throw new ProblemException(
          HttpStatus.SERVICE_UNAVAILABLE,
          "service-unavailable",
          "Redis is not reachable",
          "attempts to sign in cannot be counted now: use a link from ./mastertrade open");
    }
  }

  private static String both(String username, String address) {
    return "both:" + username + "@" + address;
  }

  private String key(String name) {
    return keys.of("sign_in:" + name);
  }
}
