package com.mastertrade.kit.outbox;

import com.mastertrade.common.message.Message;

/**
 * A message to be published.
 *
 * @param mandatory whether it waits until a queue takes it; otherwise nobody has to listen
 */
public record Outgoing(String exchange, String routingKey, Message message, boolean mandatory) {

  /** A message that waits until a queue takes it. */
  public static Outgoing mandatory(String exchange, String routingKey, Message message) {
    return new Outgoing(exchange, routingKey, message, true);
  }

  /** A message that nobody has to listen to. */
  public static Outgoing optional(String exchange, String routingKey, Message message) {
    return new Outgoing(exchange, routingKey, message, false);
  }
}
