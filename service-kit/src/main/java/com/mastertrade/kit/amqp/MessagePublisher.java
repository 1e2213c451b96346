package com.mastertrade.kit.amqp;

import com.mastertrade.common.message.Message;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Publishes messages of the contract, stamped with the market they belong to. Thread-safe. */
public final class MessagePublisher {

  private static final long CONFIRM_SECONDS = 5;

  private final RabbitTemplate template;
  private final String market;

  public MessagePublisher(RabbitTemplate template, String market) {
    this.template = template;
    this.market = market;
  }

  /**
   * Publishes a persistent message and waits for the broker's confirm.
   *
   * @throws PublishFailedException if it is refused or not confirmed within five seconds
   */
  public void publish(String exchange, String routingKey, Message message) {
    CorrelationData confirm = new CorrelationData(message.envelope().messageId().toString());
    template.send(exchange, routingKey, stamped(message, MessageDeliveryMode.PERSISTENT), confirm);
    await(confirm, routingKey);
  }

  /** Publishes a message that may be lost with the broker, and does not wait: market streams. */
  public void publishTransient(String exchange, String routingKey, Message message) {
    template.send(exchange, routingKey, stamped(message, MessageDeliveryMode.NON_PERSISTENT));
  }

  private org.springframework.amqp.core.Message stamped(Message message, MessageDeliveryMode mode) {
    return WireMessage.of(message).stamped(market, mode);
  }

  private static void await(CorrelationData confirm, String routingKey) {
    try {
      CorrelationData.Confirm answer = confirm.getFuture().get(CONFIRM_SECONDS, TimeUnit.SECONDS);
      if (!answer.ack()) {
        throw new PublishFailedException(routingKey + " refused by the broker: " + answer.reason());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PublishFailedException(routingKey + " interrupted before its confirm", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new PublishFailedException(routingKey + " was not confirmed by the broker", e);
    }
  }
}
