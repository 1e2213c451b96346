package com.mastertrade.kit.app;

import com.mastertrade.common.message.MessageJson;
import com.mastertrade.common.message.SystemAlert;
import com.mastertrade.common.topology.Exchanges;
import com.mastertrade.common.topology.QueueDefinition;
import com.mastertrade.common.topology.RoutingKeys;
import com.mastertrade.kit.amqp.Envelopes;
import com.mastertrade.kit.amqp.MessagePublisher;
import com.mastertrade.kit.amqp.ProcessedMessages;
import com.mastertrade.kit.correlation.CorrelationId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publishes an alert and consumes it once. */
@SpringBootApplication
public class KitApplication {

  public static final String QUEUE = "kit-service.alerts";

  @Bean
  QueueDefinition alerts() {
    return new QueueDefinition(
        QUEUE,
        Exchanges.SYSTEM,
        List.of("system.alert.*"),
        Optional.of(Duration.ofMinutes(10)),
        Optional.of(1000),
        true,
        false);
  }

  @Bean
  Consumer consumer(JdbcClient jdbc, ProcessedMessages processed) {
    return new Consumer(jdbc, processed);
  }

  /** Writes what it consumed. */
  public static class Consumer {

    private final JdbcClient jdbc;
    private final ProcessedMessages processed;

    Consumer(JdbcClient jdbc, ProcessedMessages processed) {
      this.jdbc = jdbc;
      this.processed = processed;
    }

    @RabbitListener(queues = QUEUE)
    @Transactional
    public void consume(Message message) {
      SystemAlert alert = MessageJson.read(message.getBody(), SystemAlert.class);
      if (processed.firstTime(alert.envelope().messageId(), QUEUE)) {
        jdbc.sql("INSERT INTO market_data.effects VALUES (:title, :id)")
            .param("title", alert.title())
            .param("id", CorrelationId.current())
            .update();
      }
    }
  }

  /** Raises an alert. */
  @RestController
  static class AlertController {

    private final MessagePublisher publisher;
    private final Envelopes envelopes;
    private final JdbcClient jdbc;

    AlertController(MessagePublisher publisher, Envelopes envelopes, JdbcClient jdbc) {
      this.publisher = publisher;
      this.envelopes = envelopes;
      this.jdbc = jdbc;
    }

    record Request(@NotBlank String title, @Max(10) int repeatCount) {}

    @PostMapping("/api/v1/alerts")
    Map<String, String> raise(@Valid @RequestBody Request request) {
      SystemAlert alert =
          new SystemAlert(
              envelopes.next(SystemAlert.TYPE),
              "kit-service",
              "info",
              request.title(),
              "",
              Map.of());
      for (int i = 0; i <= request.repeatCount(); i++) {
        publisher.publish(Exchanges.SYSTEM, RoutingKeys.alert("info"), alert);
      }
      return Map.of("message_id", alert.envelope().messageId().toString());
    }

    @GetMapping("/api/v1/effects")
    Map<String, Long> effects() {
      return Map.of(
          "count", jdbc.sql("SELECT count(*) FROM market_data.effects").query(Long.class).single());
    }

    @GetMapping("/api/v1/alerts")
    List<Integer> list(@RequestParam int limit) {
      return List.of(limit);
    }
  }
}
