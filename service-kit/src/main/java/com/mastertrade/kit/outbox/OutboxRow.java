package com.mastertrade.kit.outbox;

import java.time.Instant;
import java.util.UUID;

/** A message that waits. The body is JSON. */
record OutboxRow(
    long id,
    UUID messageId,
    String type,
    String exchange,
    String routingKey,
    boolean mandatory,
    String correlationId,
    String body,
    Instant createdAt) {}
