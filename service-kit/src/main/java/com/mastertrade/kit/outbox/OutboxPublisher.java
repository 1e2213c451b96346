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

/**
 * Publishes what was committed, oldest first, and deletes what the broker has confirmed. One
 * instance of a service publishes at a time; the next takes over when its transaction ends. What
 * the broker cannot take now stays and holds up what is behind it. After a refusal what was sent
 * behind it may have come before it and comes again: receivers go by message id and sequence. What
 * the broker closes the channel over is parked once it was refused {@value #MOST_REFUSALS} times
 * and for a minute.
 */
final class OutboxPublisher implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxPublisher.class);
  private static final int BATCH = 500;
  private static final int MOST_REFUSALS = 5;
  private static final long POLL_MILLIS = 250;

  private final OutboxTable table;
  private final ConfirmedChannel channel;
  private final Clock clock;
  private final Timer delay;
  private final WorkLoop loop;
  private int batch = BATCH;

  OutboxPublisher(OutboxTable table, ConfirmedChannel channel, Wake wake, Meter meter) {
    this.table = table;
    this.channel = channel;
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
    return table.inTurn(this::publishOldest);
  }

  /** Whatever goes wrong, the next batch is of one row: then it is known which one it is. */
  private boolean publishOldest() {
    int size = batch;
    List<OutboxRow> rows = table.oldest(size);
    if (rows.isEmpty()) {
      return false;
    }
    batch = 1;
    ConfirmedChannel.Outcome outcome = channel.publish(rows);
    List<OutboxRow> confirmed = rows.subList(0, outcome.confirmed());
    table.delete(confirmed.stream().map(OutboxRow::id).toList());
    Instant now = clock.instant();
    confirmed.forEach(row -> delay.record(Duration.between(row.createdAt(), now)));
    if (outcome.confirmed() < rows.size()) {
      held(rows.get(outcome.confirmed()), size == 1 && outcome.impossible(), outcome.reason());
      return false;
    }
    batch = BATCH;
    return true;
  }

  private void held(OutboxRow row, boolean impossible, String reason) {
    String type = row.message().type();
    if (impossible && table.refused(row.id(), reason, MOST_REFUSALS)) {
      LOG.error("parked {} for {}: {}", type, row.routingKey(), reason);
    } else {
      LOG.warn("{} for {} waits: {}", type, row.routingKey(), reason);
    }
  }
}
