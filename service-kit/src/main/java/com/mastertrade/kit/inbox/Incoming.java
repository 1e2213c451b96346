package com.mastertrade.kit.inbox;

import com.mastertrade.common.message.Envelope;
import java.time.Instant;
import java.util.UUID;

/**
 * A message that came.
 *
 * @param stream which of the service's streams it came by
 * @param lane what it must not be overtaken in: a symbol, an order
 * @param sequence its place in the lane, 0 where it has none
 * @param marketTime what it is about
 * @param body its JSON
 */
public record Incoming(
    UUID messageId,
    String type,
    String stream,
    String lane,
    long sequence,
    Instant marketTime,
    String correlationId,
    String body) {

  /** The message with that envelope. */
  public static Incoming of(Envelope envelope, Place place, String body) {
    return new Incoming(
        envelope.messageId(),
        envelope.type(),
        place.stream(),
        place.lane(),
        place.sequence(),
        envelope.timestamp(),
        envelope.correlationId(),
        body);
  }

  /** Where a message belongs. */
  public record Place(String stream, String lane, long sequence) {}
}
