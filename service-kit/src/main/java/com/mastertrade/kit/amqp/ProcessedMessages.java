package com.mastertrade.kit.amqp;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers what was consumed, in the consumer's own transaction, so that a message that is
 * delivered twice has one effect.
 */
public final class ProcessedMessages {

  private final JdbcClient jdbc;
  private final String table;
  private final Clock clock;

  ProcessedMessages(JdbcClient jdbc, String schema, Clock clock) {
    this.jdbc = jdbc;
    this.table = schema + ".processed_messages";
    this.clock = clock;
  }

  /** Whether {@code consumer} sees the message for the first time. Call it inside a transaction. */
  public boolean firstTime(UUID messageId, String consumer) {
    return jdbc.sql(
                "INSERT INTO "
                    + table
                    + " (message_id, consumer, processed_at) VALUES (:id, :consumer, :now)"
                    + " ON CONFLICT DO NOTHING")
            .param("id", messageId)
            .param("consumer", consumer)
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }
}
