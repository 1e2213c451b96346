package com.mastertrade.kit.outbox;

import com.mastertrade.kit.amqp.WireMessage;
import java.time.Instant;

/** A message that waits. */
record OutboxRow(
    long id,
    WireMessage message,
    String exchange,
    String routingKey,
    boolean mandatory,
    Instant createdAt) {}
