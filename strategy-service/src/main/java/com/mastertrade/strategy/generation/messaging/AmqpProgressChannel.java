package com.mastertrade.strategy.generation.messaging;

import com.mastertrade.common.message.SystemProgress;
import com.mastertrade.common.topology.Exchanges;
import com.mastertrade.common.topology.RoutingKeys;
import com.mastertrade.kit.amqp.Envelopes;
import com.mastertrade.kit.amqp.MessagePublisher;
import com.mastertrade.strategy.generation.GenerationRun;
import com.mastertrade.strategy.generation.ProgressChannel;
import com.mastertrade.strategy.generation.RunProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpException;
import org.springframework.stereotype.Component;

/** Progress on {@code system.progress.night}; a broker that is away does not stop a night. */
@Component
final class AmqpProgressChannel implements ProgressChannel {

  private static final Logger LOG = LoggerFactory.getLogger(AmqpProgressChannel.class);
  private static final String JOB = "night";

  private final MessagePublisher publisher;
  private final Envelopes envelopes;

  AmqpProgressChannel(MessagePublisher publisher, Envelopes envelopes) {
    this.publisher = publisher;
    this.envelopes = envelopes;
  }

  @Override
  public void say(GenerationRun run, RunProgress progress, boolean finished) {
    SystemProgress message =
        new SystemProgress(
            envelopes.next(SystemProgress.TYPE, run.window().to()),
            JOB,
            run.runId().toString(),
            progress.phase().wireName(),
            progress.share(),
            finished,
            progress.counts());
    try {
      publisher.publishTransient(Exchanges.SYSTEM, RoutingKeys.progress(JOB), message);
    } catch (AmqpException e) {
      LOG.warn("progress of run {} was not published: {}", run.runId(), e.getMessage());
    }
  }
}
