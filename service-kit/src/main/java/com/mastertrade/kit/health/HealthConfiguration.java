package com.mastertrade.kit.health;

import com.mastertrade.kit.amqp.AmqpConfiguration;
import com.mastertrade.kit.amqp.Envelopes;
import com.mastertrade.kit.amqp.MessagePublisher;
import com.mastertrade.kit.config.ServiceProperties;
import com.mastertrade.kit.web.ServiceVersion;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.context.annotation.Bean;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Health of a service: what it depends on, how it is asked, when it says so. */
@AutoConfiguration(
    after = AmqpConfiguration.class,
    afterName = "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration")
public class HealthConfiguration {

  @Bean
  HealthProbe healthProbe(
      ServiceProperties service,
      ServiceVersion version,
      List<Dependency> dependencies,
      Clock clock) {
    return new HealthProbe(service, version, dependencies, clock);
  }

  @Bean
  Dependency postgresDependency(DataSource database) {
    return new Dependency("postgres", true, () -> select(database));
  }

  @Bean
  Dependency rabbitDependency(ConnectionFactory connections) {
    RabbitTemplate template = new RabbitTemplate(connections);
    return new Dependency("rabbitmq", true, () -> template.execute(channel -> channel.isOpen()));
  }

  @Bean
  Dependency redisDependency(RedisConnectionFactory redis) {
    StringRedisTemplate template = new StringRedisTemplate(redis);
    return new Dependency("redis", false, () -> template.hasKey("health"));
  }

  @Bean
  HealthController healthController(HealthProbe probe, ApplicationAvailability availability) {
    return new HealthController(probe, availability);
  }

  @Bean
  HealthBeat healthBeat(
      HealthProbe probe,
      MessagePublisher publisher,
      Envelopes envelopes,
      ServiceProperties service) {
    return new HealthBeat(probe, publisher, envelopes, service);
  }

  @Bean
  Gauge serviceUp(MeterRegistry registry) {
    return Gauge.builder("service_up", () -> 1).register(registry);
  }

  private static boolean select(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.setQueryTimeout(2);
      return statement.execute("SELECT 1");
    }
  }
}
