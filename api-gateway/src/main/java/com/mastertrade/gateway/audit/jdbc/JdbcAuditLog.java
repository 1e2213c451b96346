package com.mastertrade.gateway.audit.jdbc;

import com.mastertrade.gateway.audit.AuditEntry;
import com.mastertrade.gateway.audit.AuditEntry.Outcome;
import com.mastertrade.gateway.audit.AuditLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit log, in {@code gateway.audit_logs}. */
public final class JdbcAuditLog implements AuditLog {

  private final JdbcClient jdbc;

  public JdbcAuditLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long begin(AuditEntry entry) {
    return jdbc.sql(
            "INSERT INTO gateway.audit_logs (at, who, role, address, what, outcome, correlation_id)"
                + " VALUES (:at, :who, :role, :address, :what, :outcome, :correlation)"
                + " RETURNING audit_id")
        .param("at", Timestamp.from(entry.at()))
        .param("who", entry.who())
        .param("role", entry.role())
        .param("address", entry.address())
        .param("what", entry.what())
        .param("outcome", entry.outcome().wireName())
        .param("correlation", entry.correlationId())
        .query(Long.class)
        .single();
  }

  @Override
  public void end(long id, String who, int status) {
    jdbc.sql(
            "UPDATE gateway.audit_logs SET who = :who, status = :status, outcome = :outcome"
                + " WHERE audit_id = :id")
        .param("who", who)
        .param("status", status)
        .param("outcome", Outcome.of(status).wireName())
        .param("id", id)
        .update();
  }

  @Override
  public List<AuditEntry> newest(long offset, int limit) {
    return jdbc.sql(
            "SELECT at, who, role, address, what, status, outcome, correlation_id"
                + " FROM gateway.audit_logs ORDER BY audit_id DESC LIMIT :limit OFFSET :offset")
        .param("limit", limit)
        .param("offset", offset)
        .query((row, number) -> entry(row))
        .list();
  }

  @Override
  public long count() {
    return jdbc.sql("SELECT count(*) FROM gateway.audit_logs").query(Long.class).single();
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getTimestamp("at").toInstant(),
        row.getString("who"),
        row.getString("role"),
        row.getString("address"),
        row.getString("what"),
        Optional.ofNullable(row.getObject("status", Integer.class)),
        Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
        row.getString("correlation_id"));
  }
}
