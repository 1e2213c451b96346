package com.mastertrade.kit.amqp;

import com.mastertrade.common.topology.Exchanges;
import com.mastertrade.common.topology.QueueDefinition;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.amqp.rabbit.retry.MessageRecoverer;
import org.springframework.amqp.rabbit.retry.RepublishMessageRecoverer;

/**
 * What becomes of a message that failed every try: one of a critical queue is parked in its
 * dead-letter queue, any other is dropped with a line in the log.
 */
final class DeadLetters implements MessageRecoverer {

  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

  private final RabbitTemplate template;
  private final Set<String> critical;

  DeadLetters(RabbitTemplate template, Stream<QueueDefinition> queues) {
    this.template = template;
    this.critical =
        queues
            .filter(QueueDefinition::critical)
            .map(QueueDefinition::name)
            .collect(Collectors.toSet());
  }

  @Override
  public void recover(Message message, Throwable cause) {
    String queue = String.valueOf(message.getMessageProperties().getConsumerQueue());
    if (critical.contains(queue)) {
      new RepublishMessageRecoverer(template, Exchanges.DEAD_LETTER, queue).recover(message, cause);
    } else {
      LOG.warn("dropped a message of {} after its last try", queue, cause);
    }
  }
}
