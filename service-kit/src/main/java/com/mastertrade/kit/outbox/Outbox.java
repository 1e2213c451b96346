package com.mastertrade.kit.outbox;

import com.mastertrade.common.message.Message;
import com.mastertrade.common.message.MessageJson;
import com.mastertrade.kit.work.Wake;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes messages into {@code <schema>.outbox} in the caller's transaction; they are published in
 * the order they were taken once it has committed. Transactions whose messages must not overtake
 * one another have to follow one another. Thread-safe.
 */
public final class Outbox {

  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final Wake wake;
  private final String insert;

  Outbox(JdbcTemplate jdbc, String schema, Clock clock, Wake wake) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.wake = wake;
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

  private static Object[] columns(Outgoing outgoing, Timestamp now) {
    Message message = outgoing.message();
    return new Object[] {
      message.envelope().messageId(),
      message.envelope().type(),
      outgoing.exchange(),
      outgoing.routingKey(),
      outgoing.mandatory(),
      message.envelope().correlationId(),
      new String(MessageJson.write(message), StandardCharsets.UTF_8),
      now
    };
  }
}
