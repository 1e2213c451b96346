package com.mastertrade.common.topology;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A durable queue of the contract.
 *
 * @param name queue name
 * @param exchange the topic exchange it is bound to
 * @param bindings binding keys; {@code *} is one word, {@code #} any number
 * @param timeToLive how long a message may wait
 * @param maxLength most messages that may wait
 * @param dropOldest whether the contract says that a full queue gives up its oldest message
 * @param critical quorum, publisher refused when full, dead-lettered to {@code dlq.<name>}
 */
public record QueueDefinition(
    String name,
    String exchange,
    List<String> bindings,
    Optional<Duration> timeToLive,
    Optional<Integer> maxLength,
    boolean dropOldest,
    boolean critical) {

  public QueueDefinition {
    bindings = List.copyOf(bindings);
    if (name.isBlank() || bindings.isEmpty()) {
      throw new IllegalArgumentException("a queue needs a name and a binding");
    }
  }

  /** A service's own copy of market streams: 60 s, 100,000 messages, oldest dropped. */
  public static QueueDefinition marketCopy(String name, String... bindings) {
    return new QueueDefinition(
        name,
        Exchanges.MARKET,
        List.of(bindings),
        Optional.of(Duration.ofSeconds(60)),
        Optional.of(100_000),
        true,
        false);
  }

  /** The same with a time to live in seconds and a longest length, 0 for none. */
  QueueDefinition with(int timeToLiveSeconds, int longest) {
    return new QueueDefinition(
        name,
        exchange,
        bindings,
        Optional.of(Duration.ofSeconds(timeToLiveSeconds)),
        longest == 0 ? Optional.empty() : Optional.of(longest),
        dropOldest,
        critical);
  }
}
