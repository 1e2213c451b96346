package com.mastertrade.kit.amqp;

import com.mastertrade.common.topology.QueueDefinition;
import com.mastertrade.kit.config.ProcessConfiguration;
import com.mastertrade.kit.config.ServiceProperties;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.rabbit.connection.Connection;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Publishing, and the topology as the connected broker understands it. */
@AutoConfiguration(
    after = ProcessConfiguration.class,
    afterName = "org.springframework.boot.amqp.autoconfigure.RabbitAutoConfiguration")
public class AmqpConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(AmqpConfiguration.class);

  @Bean
  Envelopes envelopes(Clock clock) {
    return new Envelopes(clock);
  }

  @Bean
  MessagePublisher messagePublisher(RabbitTemplate template, ServiceProperties service) {
    return new MessagePublisher(template, service.market());
  }

  @Bean
  Declarables topology(ConnectionFactory connections, ObjectProvider<QueueDefinition> queues) {
    String product = product(connections);
    List<QueueDefinition> definitions = queues.orderedStream().toList();
    LOG.info("broker is {}, declaring {} queues for it", product, definitions.size());
    return new Declarables(new BrokerTopology(product).declarables(definitions));
  }

  /**
   * Declares once everything is there: the connection that told what the broker is was opened
   * before the topology stood, so its opening declared nothing.
   */
  @Bean
  SmartInitializingSingleton declaredTopology(RabbitAdmin admin) {
    return admin::initialize;
  }

  private static String product(ConnectionFactory connections) {
    Connection connection = connections.createConnection();
    com.rabbitmq.client.Connection client =
        Objects.requireNonNull(connection.getDelegate(), "a connection to the broker");
    return String.valueOf(client.getServerProperties().get("product"));
  }
}
