package com.mastertrade.kit.outbox;

import com.mastertrade.kit.work.Wake;
import com.mastertrade.kit.work.WorkLoop;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes what was committed, oldest first, and deletes what the broker has confirmed. One
 * instance of a service publishes at a time; the next takes over when its transaction ends. What
 * the broker cannot take now stays and holds up what is behind it; what the broker cannot take ever
 * is parked after {@value #MOST_REFUSALS} refusals.
 */
final class OutboxPublisher implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxPublisher.class);
  private static final int BATCH = 500;
  private static final int MOST_REFUSALS = 5;
  private static final long POLL_MILLIS = 250;

  private final OutboxTable table;
  private final ConfirmedChannel channel;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Timer delay;
  private final WorkLoop loop;
  private int batch = BATCH;

  OutboxPublisher(
      OutboxTable table,
      ConfirmedChannel channel,
      TransactionTemplate transaction,
      Wake wake,
      Meter meter) {
    this.table = table;
    this.channel = channel;
    this.transaction = transaction;
    this.clock = meter.clock();
    this.delay = meter.delay();
    this.loop = new WorkLoop("outbox", wake, this::published, Duration.ofMillis(POLL_MILLIS));
  }

  /** How long messages wait, and by which clock. */
  record Meter(Clock clock, Timer delay) {}

  @Override
  public void start() {
    loop.start();
  }

  /** What listeners committed before goes out: they stop earlier. */
  @Override
  public void stop() {
    loop.stop();
  }

  @Override
  public boolean isRunning() {
    return loop.isRunning();
  }

  @Override
  public int getPhase() {
    return 0;
  }

  /** One batch; false where there is nothing to do now. */
  private boolean published() {
    return Boolean.TRUE.equals(transaction.execute(status -> table.lock() && publishOldest()));
  }

  private boolean publishOldest() {
    List<OutboxRow> rows = table.oldest(batch);
    if (rows.isEmpty()) {
      return false;
    }
    ConfirmedChannel.Outcome outcome = channel.publish(rows);
    List<OutboxRow> confirmed = rows.subList(0, outcome.confirmed());
    table.delete(confirmed.stream().map(OutboxRow::id).toList());
    Instant now = clock.instant();
    confirmed.forEach(row -> delay.record(Duration.between(row.createdAt(), now)));
    if (outcome.confirmed() == rows.size()) {
      batch = BATCH;
      return true;
    }
    return held(rows.get(outcome.confirmed()), outcome);
  }

  /** The first that was not taken: alone next time, so that it is known which one it is. */
  private boolean held(OutboxRow row, ConfirmedChannel.Outcome outcome) {
    if (outcome.impossible() && batch == 1) {
      if (table.refused(row.id(), outcome.reason(), MOST_REFUSALS)) {
        LOG.error("parked {} for {}: {}", row.type(), row.routingKey(), outcome.reason());
      }
    } else {
      LOG.warn("{} for {} waits: {}", row.type(), row.routingKey(), outcome.reason());
    }
    batch = 1;
    return false;
  }
}
