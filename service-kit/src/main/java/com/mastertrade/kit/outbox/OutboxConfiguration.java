package com.mastertrade.kit.outbox;

import com.mastertrade.kit.amqp.AmqpConfiguration;
import com.mastertrade.kit.config.ServiceProperties;
import com.mastertrade.kit.work.Wake;
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
  Wake outboxWake() {
    return new Wake();
  }

  @Bean
  Outbox outbox(JdbcTemplate jdbc, ServiceProperties service, Clock clock, Wake wake) {
    return new Outbox(jdbc, service.schema(), clock, wake);
  }

  @Bean
  @DependsOnDatabaseInitialization
  OutboxTable outboxTable(JdbcTemplate jdbc, ServiceProperties service, Clock clock) {
    return new OutboxTable(jdbc, service.schema(), clock);
  }

  @Bean
  OutboxPublisher outboxPublisher(
      OutboxTable table,
      ConnectionFactory connections,
      PlatformTransactionManager transactions,
      Wake wake,
      OutboxMeter meter) {
    return new OutboxPublisher(
        table,
        new ConfirmedChannel(mandatory(connections), meter.market()),
        new TransactionTemplate(transactions),
        wake,
        new OutboxPublisher.Meter(meter.clock(), meter.delay()));
  }

  @Bean
  OutboxMeter outboxMeter(
      MeterRegistry meters, ServiceProperties service, Clock clock, OutboxTable table) {
    Gauge.builder("outbox_waiting", table, OutboxTable::waiting)
        .description("messages committed and not yet confirmed by the broker")
        .register(meters);
    Gauge.builder("outbox_parked", table, OutboxTable::parked)
        .description("messages that the broker can never take")
        .register(meters);
    Timer delay =
        Timer.builder("outbox_delay_seconds")
            .description("from the commit to the broker's confirm")
            .publishPercentileHistogram()
            .register(meters);
    return new OutboxMeter(service.market(), clock, delay);
  }

  /** What the publisher needs besides table and broker. */
  record OutboxMeter(String market, Clock clock, Timer delay) {}

  private static RabbitTemplate mandatory(ConnectionFactory connections) {
    RabbitTemplate template = new RabbitTemplate(connections);
    template.setMandatory(true);
    return template;
  }
}
