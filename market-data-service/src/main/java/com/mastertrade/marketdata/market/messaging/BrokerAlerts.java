package com.mastertrade.marketdata.market.messaging;

import com.mastertrade.common.message.SystemAlert;
import com.mastertrade.common.topology.Exchanges;
import com.mastertrade.common.topology.RoutingKeys;
import com.mastertrade.kit.amqp.Envelopes;
import com.mastertrade.kit.amqp.MessagePublisher;
import com.mastertrade.kit.amqp.PublishFailedException;
import com.mastertrade.marketdata.market.Alerts;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpException;

/** Alerts on {@code mastertrade.system}. */
public final class BrokerAlerts implements Alerts {

  private static final Logger LOG = LoggerFactory.getLogger(BrokerAlerts.class);
  private static final String WARNING = "warning";

  private final MessagePublisher publisher;
  private final Envelopes envelopes;
  private final String service;

  public BrokerAlerts(MessagePublisher publisher, Envelopes envelopes, String service) {
    this.publisher = publisher;
    this.envelopes = envelopes;
    this.service = service;
  }

  @Override
  public void warn(String title, String detail, Map<String, String> context) {
    LOG.warn("{}: {}", title, detail);
    try {
      publisher.publish(
          Exchanges.SYSTEM,
          RoutingKeys.alert(WARNING),
          new SystemAlert(
              envelopes.next(SystemAlert.TYPE), service, WARNING, title, detail, context));
    } catch (PublishFailedException | AmqpException e) {
      LOG.error("alert not published: {}", e.getMessage());
    }
  }
}
