package com.mastertrade.kit.amqp;

import com.mastertrade.common.message.Envelope;
import com.mastertrade.kit.correlation.CorrelationId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Makes envelopes with the real time and the correlation id of what is being done. */
public final class Envelopes {

  private final Clock clock;

  public Envelopes(Clock clock) {
    this.clock = clock;
  }

  /** A new envelope for something that is true at {@code marketTime}. */
  public Envelope next(String type, Instant marketTime) {
    return Envelope.of(type, marketTime, now(), CorrelationId.current());
  }

  /** A new envelope for something that has no market time: it carries the real one. */
  public Envelope next(String type) {
    return next(type, now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
