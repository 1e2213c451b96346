package com.mastertrade.kit.outbox;

import com.mastertrade.kit.amqp.AmqpConfiguration;
import com.mastertrade.kit.config.ServiceProperties;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox of a service whose schema has the table {@code outbox}. */
@AutoConfiguration(
    after = AmqpConfiguration.class,
    afterName =
        "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration")
@ConditionalOnProperty("mastertrade.outbox.enabled")
public class OutboxConfiguration {

  @Bean
  Outbox outbox(JdbcTemplate jdbc, ServiceProperties service, Clock clock) {
    return new Outbox(jdbc, service.schema(), clock);
  }

  @Bean
  @DependsOnDatabaseInitialization
  OutboxTable outboxTable(
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      ServiceProperties service,
      Clock clock) {
    return new OutboxTable(jdbc, new TransactionTemplate(transactions), service.schema(), clock);
  }

  @Bean
  ConfirmedChannel confirmedChannel(ConnectionFactory connections, ServiceProperties service) {
    return new ConfirmedChannel(mandatory(connections), service.market());
  }

  @Bean
  OutboxPublisher outboxPublisher(
      OutboxTable table,
      ConfirmedChannel channel,
      Outbox outbox,
      OutboxPublisher.Meter outboxMeter) {
    return new OutboxPublisher(table, channel, outbox.wake(), outboxMeter);
  }

  @Bean
  OutboxPublisher.Meter outboxMeter(MeterRegistry meters, Clock clock, OutboxTable table) {
    Gauge.builder("outbox_waiting", table, OutboxTable::waiting)
        .description("messages committed and not yet confirmed by the broker")
        .register(meters);
    Gauge.builder("outbox_parked", table, OutboxTable::parked)
        .description("messages that the broker can never take")
        .register(meters);
    Timer delay =
        Timer.builder("outbox_delay")
            .description("from being taken to the broker's confirm")
            .publishPercentileHistogram()
            .register(meters);
    return new OutboxPublisher.Meter(clock, delay);
  }

  private static RabbitTemplate mandatory(ConnectionFactory connections) {
    RabbitTemplate template = new RabbitTemplate(connections);
    template.setMandatory(true);
    return template;
  }
}
