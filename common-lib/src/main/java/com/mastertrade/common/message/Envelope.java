package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.UUID;

/**
 * What every message carries.
 *
 * @param type wire name of the message, e.g. {@code market_data}
 * @param messageId idempotency key
 * @param schemaVersion version of the message's form, from 1
 * @param timestamp market time of what is said
 * @param publishedAt real time of publication
 * @param correlationId follows one cause through every service
 */
@JsonPropertyOrder({
  "type",
  "message_id",
  "schema_version",
  "timestamp",
  "published_at",
  "correlation_id"
})
public record Envelope(
    String type,
    UUID messageId,
    int schemaVersion,
    Instant timestamp,
    Instant publishedAt,
    String correlationId) {

  public Envelope {
    if (type.isBlank()) {
      throw new IllegalArgumentException("type must not be blank");
    }
    if (schemaVersion < 1) {
      throw new IllegalArgumentException("schema_version must be at least 1, was " + schemaVersion);
    }
  }

  /** An envelope of version 1 with a random message id. */
  public static Envelope of(
      String type, Instant timestamp, Instant publishedAt, String correlationId) {
    return new Envelope(type, UUID.randomUUID(), 1, timestamp, publishedAt, correlationId);
  }
}
