package com.mastertrade.kit.amqp;

import com.mastertrade.common.topology.Exchanges;
import com.mastertrade.common.topology.QueueDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.Declarable;
import org.springframework.amqp.core.DirectExchange;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.TopicExchange;

/**
 * Exchanges, queues and bindings in the form the broker understands: RabbitMQ with every argument,
 * the embedded broker, which refuses them, with plain queues.
 */
final class BrokerTopology {

  private static final int DEAD_LETTER_TTL_MILLIS = 24 * 60 * 60 * 1000;
  private static final int REDELIVERY_LIMIT = 5;

  private final boolean rabbit;

  BrokerTopology(String brokerProduct) {
    this.rabbit = brokerProduct.equals("RabbitMQ");
  }

  List<Declarable> declarables(List<QueueDefinition> queues) {
    List<Declarable> all = new ArrayList<>();
    Exchanges.TOPICS.forEach(name -> all.add(new TopicExchange(name)));
    DirectExchange deadLetters = new DirectExchange(Exchanges.DEAD_LETTER);
    all.add(deadLetters);
    for (QueueDefinition definition : queues) {
      all.add(new Queue(definition.name(), true, false, false, arguments(definition)));
      definition.bindings().forEach(key -> all.add(binding(definition, key)));
      if (definition.critical()) {
        Queue parked = new Queue("dlq." + definition.name(), true, false, false, parkedArguments());
        all.add(parked);
        all.add(
            new Binding(
                parked.getName(),
                Binding.DestinationType.QUEUE,
                Exchanges.DEAD_LETTER,
                definition.name(),
                Map.of()));
      }
    }
    return all;
  }

  private static Binding binding(QueueDefinition definition, String key) {
    return new Binding(
        definition.name(), Binding.DestinationType.QUEUE, definition.exchange(), key, Map.of());
  }

  private Map<String, @Nullable Object> arguments(QueueDefinition definition) {
    Map<String, @Nullable Object> arguments = new HashMap<>();
    if (!rabbit) {
      return arguments;
    }
    definition.timeToLive().ifPresent(ttl -> arguments.put("x-message-ttl", ttl.toMillis()));
    definition.maxLength().ifPresent(length -> arguments.put("x-max-length", length));
    if (definition.critical()) {
      arguments.put("x-queue-type", "quorum");
      arguments.put("x-overflow", "reject-publish");
      arguments.put("x-dead-letter-exchange", Exchanges.DEAD_LETTER);
      arguments.put("x-dead-letter-routing-key", definition.name());
      arguments.put("x-dead-letter-strategy", "at-least-once");
      arguments.put("x-delivery-limit", REDELIVERY_LIMIT);
    } else if (definition.dropOldest()) {
      arguments.put("x-overflow", "drop-head");
    }
    return arguments;
  }

  private Map<String, @Nullable Object> parkedArguments() {
    return rabbit
        ? Map.of("x-queue-type", "quorum", "x-message-ttl", DEAD_LETTER_TTL_MILLIS)
        : Map.of();
  }
}
