package com.mastertrade.kit.amqp;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.topology.Exchanges;
import com.mastertrade.common.topology.QueueDefinition;
import com.mastertrade.common.topology.Queues;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.Declarable;
import org.springframework.amqp.core.Queue;

class BrokerTopologyTests {

  private static final QueueDefinition CRITICAL =
      new QueueDefinition(
          "order_updates",
          Exchanges.ORDERS,
          List.of("order.update.#"),
          Optional.empty(),
          Optional.empty(),
          false,
          true);

  @Test
  void givesRabbitMqEveryArgument() {
    Queue queue = queue("RabbitMQ", Queues.TICKER_UPDATES, "ticker_updates");
    assertThat(queue.getArguments())
        .containsEntry("x-message-ttl", 10_000L)
        .containsEntry("x-max-length", 50_000)
        .doesNotContainKey("x-overflow");
    assertThat(
            queue("RabbitMQ", Queues.STRATEGY_MARKET_DATA, "strategy_market_data").getArguments())
        .containsEntry("x-overflow", "drop-head");
  }

  @Test
  void givesTheEmbeddedBrokerPlainQueues() {
    Queue queue = queue("Apache Qpid Broker-J Core", Queues.TICKER_UPDATES, "ticker_updates");
    assertThat(queue.isDurable()).isTrue();
    assertThat(queue.getArguments()).isEmpty();
  }

  @Test
  void bindsCandlesOnceAnInterval() {
    List<String> keys =
        new BrokerTopology("RabbitMQ")
            .declarables(List.of(Queues.STRATEGY_MARKET_DATA)).stream()
                .filter(Binding.class::isInstance)
                .map(d -> ((Binding) d).getRoutingKey())
                .toList();
    assertThat(keys).hasSize(11).contains("market.data.*.1m", "market.data.*.1d");
  }

  @Test
  void parksDeadLettersOfACriticalQueue() {
    assertThat(queue("RabbitMQ", CRITICAL, "order_updates").getArguments())
        .containsEntry("x-queue-type", "quorum")
        .containsEntry("x-dead-letter-exchange", "mastertrade.dlx")
        .containsEntry("x-overflow", "reject-publish");
    assertThat(queue("RabbitMQ", CRITICAL, "dlq.order_updates").getArguments())
        .containsEntry("x-message-ttl", 86_400_000);
  }

  private static Queue queue(String product, QueueDefinition definition, String name) {
    List<Declarable> all = new BrokerTopology(product).declarables(List.of(definition));
    return all.stream()
        .filter(Queue.class::isInstance)
        .map(Queue.class::cast)
        .filter(q -> q.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
