package com.mastertrade.kit.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of {@code <schema>.outbox}; every call inside a transaction of the publisher. */
final class OutboxTable {

  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final String table;

  OutboxTable(JdbcTemplate jdbc, String schema, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.table = schema + ".outbox";
  }

  /** Whether this transaction is the one that publishes: one a schema, in order. */
  boolean lock() {
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

  /** Counts a refusal; the row is parked once it was refused so often. Returns whether it is. */
  boolean refused(long id, String reason, int most) {
    Integer attempts =
        jdbc.queryForObject(
            "UPDATE "
                + table
                + " SET attempts = attempts + 1, last_error = ?,"
                + " parked_at = CASE WHEN attempts + 1 >= ? THEN ?::timestamptz END"
                + " WHERE id = ? RETURNING attempts",
            Integer.class,
            reason,
            most,
            Timestamp.from(clock.instant()),
            id);
    return attempts != null && attempts >= most;
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
        row.getObject("message_id", UUID.class),
        row.getString("type"),
        row.getString("exchange"),
        row.getString("routing_key"),
        row.getBoolean("mandatory"),
        row.getString("correlation_id"),
        row.getString("body"),
        row.getTimestamp("created_at").toInstant());
  }
}
