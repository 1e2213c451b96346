package com.mastertrade.kit.amqp;

import com.mastertrade.common.message.MalformedMessageException;
import com.mastertrade.common.topology.QueueDefinition;
import com.mastertrade.kit.config.ServiceProperties;
import java.time.Clock;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.amqp.core.AcknowledgeMode;
import org.springframework.amqp.rabbit.config.RetryInterceptorBuilder;
import org.springframework.amqp.rabbit.config.SimpleRabbitListenerContainerFactory;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Consuming: acknowledged after the work, three tries, then parked or dropped. */
@AutoConfiguration(
    beforeName = "org.springframework.boot.amqp.autoconfigure.RabbitAutoConfiguration")
public class ConsumerConfiguration {

  private static final int PREFETCH = 10;
  private static final int RETRIES = 2;

  @Bean
  StalenessGate stalenessGate(Clock clock) {
    return new StalenessGate(clock);
  }

  @Bean
  ProcessedMessages processedMessages(JdbcClient jdbc, ServiceProperties service, Clock clock) {
    return new ProcessedMessages(jdbc, service.schema(), clock);
  }

  @Bean
  SimpleRabbitListenerContainerFactory rabbitListenerContainerFactory(
      ConnectionFactory connections,
      RabbitTemplate template,
      ObjectProvider<QueueDefinition> queues,
      ServiceProperties service) {
    SimpleRabbitListenerContainerFactory factory = new SimpleRabbitListenerContainerFactory();
    factory.setConnectionFactory(connections);
    factory.setAcknowledgeMode(AcknowledgeMode.AUTO);
    factory.setPrefetchCount(PREFETCH);
    factory.setDefaultRequeueRejected(false);
    factory.setMissingQueuesFatal(false);
    factory.setRecoveryInterval(1000L);
    factory.setAdviceChain(
        new DeliveryContext(service.market()),
        retries(new DeadLetters(template, queues.orderedStream())));
    return factory;
  }

  private static MethodInterceptor retries(DeadLetters deadLetters) {
    return RetryInterceptorBuilder.stateless()
        .configureRetryPolicy(
            policy ->
                policy
                    .maxRetries(RETRIES)
                    .delay(java.time.Duration.ofMillis(200))
                    .multiplier(2)
                    .predicate(error -> !causedByForm(error)))
        .recoverer(deadLetters)
        .build();
  }

  private static boolean causedByForm(Throwable error) {
    return error instanceof MalformedMessageException
        || (error.getCause() != null && causedByForm(error.getCause()));
  }
}
