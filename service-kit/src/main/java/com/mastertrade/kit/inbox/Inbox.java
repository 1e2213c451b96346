package com.mastertrade.kit.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps messages in {@code <schema>.inbox} from their acknowledgement until the transaction that
 * handles them commits. A message that comes twice is kept once, also after it was handled.
 * Thread-safe.
 */
public final class Inbox {

  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final String table;

  Inbox(JdbcTemplate jdbc, String schema, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.table = schema + ".inbox";
  }

  /** Keeps the message; false where it is known already. Acknowledge it after this returned. */
  public boolean keep(Incoming message) {
    return jdbc.update(
            "INSERT INTO "
                + table
                + " (message_id, type, stream, lane, sequence, market_time, correlation_id, body,"
                + " received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            message.messageId(),
            message.type(),
            message.stream(),
            message.lane(),
            message.sequence(),
            Timestamp.from(message.marketTime()),
            message.correlationId(),
            message.body(),
            Timestamp.from(clock.instant()))
        == 1;
  }

  /** What of a stream waits up to a market time, by time, lane and sequence. */
  public List<Incoming> waiting(String stream, Instant upTo) {
    return jdbc.query(
        "SELECT message_id, type, stream, lane, sequence, market_time, correlation_id, body FROM "
            + table
            + " WHERE stream = ? AND handled_at IS NULL AND market_time <= ?"
            + " ORDER BY market_time, lane, sequence",
        (row, number) -> row(row),
        stream,
        Timestamp.from(upTo));
  }

  /**
   * Marks messages as handled, in the transaction that handles them.
   *
   * @throws OptimisticLockingFailureException if one was handled by somebody else meanwhile: the
   *     transaction must not commit
   */
  public void handled(List<UUID> messageIds) {
    Timestamp now = Timestamp.from(clock.instant());
    int[] changed =
        jdbc.batchUpdate(
            "UPDATE "
                + table
                + " SET handled_at = ?, body = '' WHERE message_id = ? AND handled_at IS NULL",
            messageIds.stream().map(id -> new Object[] {now, id}).toList());
    if (Arrays.stream(changed).anyMatch(rows -> rows != 1)) {
      throw new OptimisticLockingFailureException("a message was handled by another instance");
    }
  }

  /** Forgets what was handled before that real time; returns how many. */
  public int forget(Instant before) {
    return jdbc.update("DELETE FROM " + table + " WHERE handled_at < ?", Timestamp.from(before));
  }

  private static Incoming row(ResultSet row) throws SQLException {
    return new Incoming(
        row.getObject("message_id", UUID.class),
        row.getString("type"),
        row.getString("stream"),
        row.getString("lane"),
        row.getLong("sequence"),
        row.getTimestamp("market_time").toInstant(),
        row.getString("correlation_id"),
        row.getString("body"));
  }
}
