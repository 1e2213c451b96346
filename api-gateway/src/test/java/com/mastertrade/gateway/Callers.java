package com.mastertrade.gateway;

import com.mastertrade.gateway.auth.TestSessions;
import com.mastertrade.kit.security.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes people and keys of every role. */
public final class Callers {

  private final JdbcClient jdbc;

  Callers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The token of a new session of a new person. */
  public String session(Role role) {
    return sessionUntil(role, Instant.now().plusSeconds(3600));
  }

  /** The token of a session that ended a minute ago. */
  public String expiredSession(Role role) {
    return sessionUntil(role, Instant.now().minusSeconds(60));
  }

  private String sessionUntil(Role role, Instant end) {
    UUID user = UUID.randomUUID();
    UUID session = UUID.randomUUID();
    String name = role.wireName() + "-" + user.toString().substring(0, 8);
    jdbc.sql("INSERT INTO gateway.users (user_id, username, role) VALUES (?, ?, ?)")
        .params(user, name, role.wireName())
        .update();
    jdbc.sql(
            "INSERT INTO gateway.sessions (session_id, user_id, created_at, expires_at)"
                + " VALUES (?, ?, ?, ?)")
        .params(session, user, Timestamp.from(end.minusSeconds(7200)), Timestamp.from(end))
        .update();
    return TestSessions.token(session, name, role, end);
  }

  /** A new key. */
  public String key(Role role) {
    return keyUntil(role, Instant.now().plusSeconds(3600));
  }

  public String expiredKey(Role role) {
    return keyUntil(role, Instant.now().minusSeconds(60));
  }

  private String keyUntil(Role role, Instant end) {
    String key = "mtk_" + UUID.randomUUID() + UUID.randomUUID();
    jdbc.sql(
            "INSERT INTO gateway.api_keys"
                + " (key_id, name, prefix, key_hash, role, created_at, expires_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .params(
            UUID.randomUUID(),
            "test-" + key.substring(4, 12),
            key.substring(0, 8),
            sha256(key),
            role.wireName(),
            Timestamp.from(end.minusSeconds(7200)),
            Timestamp.from(end))
        .update();
    return key;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** A person's cookie, as a header. */
  public static String cookie(String token) {
    return "mastertrade_session=" + token;
  }
}
