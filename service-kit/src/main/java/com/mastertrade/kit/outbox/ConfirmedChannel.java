package com.mastertrade.kit.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.core.ReturnedMessage;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitOperations;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Publishes rows on one channel, in order, and waits for every confirm and return. */
final class ConfirmedChannel {

  private static final long CONFIRM_SECONDS = 10;

  private final RabbitTemplate template;
  private final String market;

  ConfirmedChannel(RabbitTemplate template, String market) {
    this.template = template;
    this.market = market;
  }

  /**
   * How far a batch came.
   *
   * @param confirmed how many of the first were taken
   * @param reason why the next was not
   * @param impossible whether the broker closed the channel over it: it will do so again
   */
  record Outcome(int confirmed, String reason, boolean impossible) {}

  Outcome publish(List<OutboxRow> rows) {
    List<CorrelationData> confirms = new ArrayList<>(rows.size());
    template.invoke(
        channel -> {
          rows.forEach(row -> confirms.add(send(channel, row)));
          return confirms.size();
        });
    for (int i = 0; i < rows.size(); i++) {
      Outcome outcome = outcome(rows.get(i), confirms.get(i), i);
      if (outcome.confirmed() == i) {
        return outcome;
      }
    }
    return new Outcome(rows.size(), "", false);
  }

  private CorrelationData send(RabbitOperations channel, OutboxRow row) {
    CorrelationData confirm = new CorrelationData(Long.toString(row.id()));
    channel.send(
        row.exchange(),
        row.routingKey(),
        row.message().stamped(market, MessageDeliveryMode.PERSISTENT),
        confirm);
    return confirm;
  }

  /** Confirmed up to and with {@code index}, or up to before it. */
  private static Outcome outcome(OutboxRow row, CorrelationData data, int index) {
    CorrelationData.Confirm confirm = confirm(data);
    if (!confirm.ack()) {
      String reason = confirm.reason();
      return new Outcome(
          index, reason == null ? "the broker refused it" : reason, isChannelError(reason));
    }
    ReturnedMessage returned = data.getReturned();
    return returned != null && row.mandatory()
        ? new Outcome(index, "no queue takes it: " + returned.getReplyText(), false)
        : new Outcome(index + 1, "", false);
  }

  private static CorrelationData.Confirm confirm(CorrelationData data) {
    try {
      return data.getFuture().get(CONFIRM_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new CorrelationData.Confirm(false, "interrupted");
    } catch (ExecutionException | TimeoutException e) {
      return new CorrelationData.Confirm(false, "no confirm in " + CONFIRM_SECONDS + " s");
    }
  }

  private static boolean isChannelError(@Nullable String reason) {
    return reason != null && reason.contains("channel error");
  }
}
