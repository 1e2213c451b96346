package com.mastertrade.gateway.limit.redis;

import com.mastertrade.gateway.limit.CallBudget.Spent;
import com.mastertrade.gateway.limit.redis.SharedBuckets.Drawn;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;

/**
 * One caller's budget as this process knows it: a bucket of its own, beyond which this process
 * never grants anything, and what it holds of the bucket that all instances share. Of a large
 * budget it draws a tenth of a second's worth at a time, so that not every call is a question to
 * Redis. What was drawn is counted already: all instances together never grant more than the budget
 * and what they held.
 */
final class Account {

  private static final int DRAWS_PER_MINUTE = 600;
  private static final long MILLIS_PER_MINUTE = Duration.ofMinutes(1).toMillis();

  private final String name;
  private final int perMinute;
  private final SharedBuckets shared;
  private final Bucket own;
  private long held;
  private long left;

  Account(String name, int perMinute, SharedBuckets shared) {
    this.name = name;
    this.perMinute = perMinute;
    this.shared = shared;
    this.own = Bucket.builder().addLimit(SharedBuckets.bandwidth(perMinute)).build();
  }

  synchronized Spent take() {
    ConsumptionProbe probe = own.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      return refused(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
    if (held == 0) {
      Optional<Drawn> drawn =
          shared.draw(name, perMinute, Math.max(1, perMinute / DRAWS_PER_MINUTE));
      if (drawn.isEmpty()) {
        return granted(probe.getRemainingTokens());
      }
      held = drawn.get().calls();
      left = drawn.get().remaining();
      if (held == 0) {
        own.addTokens(1);
        return refused(drawn.get().next());
      }
    }
    held--;
    return granted(Math.min(probe.getRemainingTokens(), held + left));
  }

  private Spent granted(long remaining) {
    return new Spent(true, remaining, 0, secondsToFull(remaining));
  }

  private Spent refused(Duration next) {
    return new Spent(false, 0, seconds(next), secondsToFull(0));
  }

  private long secondsToFull(long remaining) {
    return seconds(Duration.ofMillis((perMinute - remaining) * MILLIS_PER_MINUTE / perMinute));
  }

  private static long seconds(Duration time) {
    return time.plusSeconds(1).minusNanos(1).toSeconds();
  }
}
