package com.mastertrade.kit.outbox;

import com.mastertrade.kit.amqp.WireMessage;
import com.mastertrade.kit.work.Wake;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes messages into {@code <schema>.outbox} in the caller's transaction; they are sent in the
 * order they were taken once it has committed. Transactions whose messages must not overtake one
 * another have to follow one another. Thread-safe.
 */
public final class Outbox {

  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final Wake wake = new Wake();
  private final String insert;

  Outbox(JdbcTemplate jdbc, String schema, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.insert =
        "INSERT INTO "
            + schema
            + ".outbox (message_id, type, exchange, routing_key, mandatory, correlation_id, body,"
            + " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
  }

  /**
   * Takes {@code messages}.
   *
   * @throws InvalidDataAccessApiUsageException outside a transaction: state and message belong
   *     together
   */
  public void add(List<Outgoing> messages) {
    if (messages.isEmpty()) {
      return;
    }
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new InvalidDataAccessApiUsageException("messages are taken inside a transaction only");
    }
    Timestamp now = Timestamp.from(clock.instant());
    jdbc.batchUpdate(insert, messages.stream().map(outgoing -> columns(outgoing, now)).toList());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            wake.up();
          }
        });
  }

  /** Takes one message. */
  public void add(Outgoing message) {
    add(List.of(message));
  }

  /** Woken after every commit. */
  Wake wake() {
    return wake;
  }

  private static Object[] columns(Outgoing outgoing, Timestamp now) {
    WireMessage message = WireMessage.of(outgoing.message());
    return new Object[] {
      message.messageId(),
      message.type(),
      outgoing.exchange(),
      outgoing.routingKey(),
      outgoing.mandatory(),
      message.correlationId(),
      message.body(),
      now
    };
  }
}
