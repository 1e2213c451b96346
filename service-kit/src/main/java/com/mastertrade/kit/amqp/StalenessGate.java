package com.mastertrade.kit.amqp;

import com.mastertrade.common.message.Envelope;
import java.time.Clock;
import java.time.Duration;

/** Tells what is too old to act on, by the real time of its publication. */
public final class StalenessGate {

  private final Clock clock;

  public StalenessGate(Clock clock) {
    this.clock = clock;
  }

  /** Whether the message was published no longer than {@code limit} ago. */
  public boolean fresh(Envelope envelope, Duration limit) {
    return Duration.between(envelope.publishedAt(), clock.instant()).compareTo(limit) <= 0;
  }
}
