package com.mastertrade.kit.outbox;

import com.mastertrade.kit.amqp.WireMessage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of {@code <schema>.outbox}. */
final class OutboxTable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final String table;

  OutboxTable(JdbcTemplate jdbc, TransactionTemplate transaction, String schema, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
    this.table = schema + ".outbox";
  }

  /** Does a piece of work as the only one that publishes; false where another one does. */
  boolean inTurn(BooleanSupplier work) {
    return Boolean.TRUE.equals(transaction.execute(status -> lock() && work.getAsBoolean()));
  }

  private boolean lock() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))", Boolean.class, table));
  }

  List<OutboxRow> oldest(int limit) {
    return jdbc.query(
        "SELECT id, message_id, type, exchange, routing_key, mandatory, correlation_id, body,"
            + " created_at FROM "
            + table
            + " WHERE parked_at IS NULL ORDER BY id LIMIT ?",
        (row, number) -> row(row),
        limit);
  }

  void delete(List<Long> ids) {
    jdbc.batchUpdate(
        "DELETE FROM " + table + " WHERE id = ?",
        ids.stream().map(id -> new Object[] {id}).toList());
  }

  /**
   * Counts a refusal. The row is parked once it was refused so often, the first time a minute ago
   * or earlier: until then somebody may still put the broker right. Returns whether it is.
   */
  boolean refused(long id, String reason, int most) {
    Instant now = clock.instant();
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "UPDATE "
                + table
                + " SET attempts = attempts + 1, last_error = ?,"
                + " refused_since = COALESCE(refused_since, ?::timestamptz),"
                + " parked_at = CASE WHEN attempts + 1 >= ? AND refused_since <= ?::timestamptz"
                + " THEN ?::timestamptz END"
                + " WHERE id = ? RETURNING parked_at IS NOT NULL",
            Boolean.class,
            reason,
            Timestamp.from(now),
            most,
            Timestamp.from(now.minus(PATIENCE)),
            Timestamp.from(now),
            id));
  }

  long waiting() {
    return count("parked_at IS NULL");
  }

  long parked() {
    return count("parked_at IS NOT NULL");
  }

  private long count(String condition) {
    Long count =
        jdbc.queryForObject("SELECT count(*) FROM " + table + " WHERE " + condition, Long.class);
    return count == null ? 0 : count;
  }

  private static OutboxRow row(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getLong("id"),
        new WireMessage(
            row.getObject("message_id", UUID.class),
            row.getString("type"),
            row.getString("correlation_id"),
            row.getString("body")),
        row.getString("exchange"),
        row.getString("routing_key"),
        row.getBoolean("mandatory"),
        row.getTimestamp("created_at").toInstant());
  }
}
