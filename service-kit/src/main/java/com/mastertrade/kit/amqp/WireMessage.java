package com.mastertrade.kit.amqp;

import com.mastertrade.common.message.Message;
import com.mastertrade.common.message.MessageJson;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.core.MessageProperties;

/** A message of the contract in the form it has on the wire; the body is its JSON. */
public record WireMessage(UUID messageId, String type, String correlationId, String body) {

  static final String MARKET_HEADER = "x-mastertrade-market";

  /** The form of {@code message}. */
  public static WireMessage of(Message message) {
    return new WireMessage(
        message.envelope().messageId(),
        message.envelope().type(),
        message.envelope().correlationId(),
        new String(MessageJson.write(message), StandardCharsets.UTF_8));
  }

  /** For the broker, stamped with the market it belongs to. */
  public org.springframework.amqp.core.Message stamped(String market, MessageDeliveryMode mode) {
    return MessageBuilder.withBody(body.getBytes(StandardCharsets.UTF_8))
        .setContentType(MessageProperties.CONTENT_TYPE_JSON)
        .setMessageId(messageId.toString())
        .setCorrelationId(correlationId)
        .setType(type)
        .setHeader(MARKET_HEADER, market)
        .setDeliveryMode(mode)
        .build();
  }
}
