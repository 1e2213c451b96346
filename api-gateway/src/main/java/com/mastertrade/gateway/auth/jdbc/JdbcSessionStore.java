package com.mastertrade.gateway.auth.jdbc;

import com.mastertrade.gateway.auth.Session;
import com.mastertrade.gateway.auth.SessionStore;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sessions, in {@code gateway.sessions}. */
public final class JdbcSessionStore implements SessionStore {

  private final JdbcClient jdbc;

  public JdbcSessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Session session) {
    jdbc.sql(
            "INSERT INTO gateway.sessions (session_id, user_id, created_at, expires_at)"
                + " VALUES (:id, :user, :created, :expires)")
        .param("id", session.id())
        .param("user", session.user().id())
        .param("created", Timestamp.from(session.createdAt()))
        .param("expires", Timestamp.from(session.expiresAt()))
        .update();
  }

  @Override
  public Optional<Session> open(UUID id, Instant now) {
    return jdbc.sql(
            "SELECT s.session_id, s.created_at, s.expires_at,"
                + " u.user_id, u.username, u.role, u.password_hash"
                + " FROM gateway.sessions s JOIN gateway.users u USING (user_id)"
                + " WHERE s.session_id = :id AND s.revoked_at IS NULL AND s.expires_at > :now")
        .param("id", id)
        .param("now", Timestamp.from(now))
        .query(
            (row, number) ->
                new Session(
                    row.getObject("session_id", UUID.class),
                    JdbcUserStore.user(row),
                    row.getTimestamp("created_at").toInstant(),
                    row.getTimestamp("expires_at").toInstant()))
        .optional();
  }

  @Override
  public void revoke(UUID id, Instant now) {
    jdbc.sql(
            "UPDATE gateway.sessions SET revoked_at = :now"
                + " WHERE session_id = :id AND revoked_at IS NULL")
        .param("now", Timestamp.from(now))
        .param("id", id)
        .update();
  }
}
