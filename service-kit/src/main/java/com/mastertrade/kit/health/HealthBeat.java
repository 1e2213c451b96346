package com.mastertrade.kit.health;

import com.mastertrade.common.message.SystemHealth;
import com.mastertrade.common.topology.Exchanges;
import com.mastertrade.common.topology.RoutingKeys;
import com.mastertrade.kit.amqp.Envelopes;
import com.mastertrade.kit.amqp.MessagePublisher;
import com.mastertrade.kit.config.ServiceProperties;
import com.mastertrade.kit.correlation.CorrelationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpException;
import org.springframework.scheduling.annotation.Scheduled;

/** Announces the service's health every five seconds. */
final class HealthBeat {

  private static final Logger LOG = LoggerFactory.getLogger(HealthBeat.class);

  private final HealthProbe probe;
  private final MessagePublisher publisher;
  private final Envelopes envelopes;
  private final ServiceProperties service;

  HealthBeat(
      HealthProbe probe,
      MessagePublisher publisher,
      Envelopes envelopes,
      ServiceProperties service) {
    this.probe = probe;
    this.publisher = publisher;
    this.envelopes = envelopes;
    this.service = service;
  }

  @Scheduled(fixedRate = 5_000)
  void beat() {
    CorrelationId.Scope scope = CorrelationId.open(CorrelationId.next());
    try {
      publisher.publishTransient(
          Exchanges.SYSTEM, RoutingKeys.health(service.name()), message(probe.report()));
    } catch (AmqpException e) {
      LOG.debug("no beat: {}", e.getMessage());
    } finally {
      scope.close();
    }
  }

  private SystemHealth message(HealthReport report) {
    return new SystemHealth(
        envelopes.next(SystemHealth.TYPE),
        report.service(),
        report.status(),
        report.version(),
        report.uptimeSeconds(),
        service.port(),
        report.dependencies());
  }
}
