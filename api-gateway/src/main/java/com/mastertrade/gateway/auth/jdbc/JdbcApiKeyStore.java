package com.mastertrade.gateway.auth.jdbc;

import com.mastertrade.gateway.auth.ApiKey;
import com.mastertrade.gateway.auth.ApiKeyStore;
import com.mastertrade.gateway.auth.Secret;
import com.mastertrade.kit.security.Role;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of machines, in {@code gateway.api_keys}. */
public final class JdbcApiKeyStore implements ApiKeyStore {

  private static final int PREFIX_LENGTH = 8;
  private static final String VALID =
      " revoked_at IS NULL AND (expires_at IS NULL OR expires_at > :now)";

  private final JdbcClient jdbc;

  public JdbcApiKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<ApiKey> valid(byte[] hash, Instant now) {
    return jdbc.sql(
            "SELECT key_id, name, role, expires_at FROM gateway.api_keys"
                + " WHERE key_hash = :hash AND"
                + VALID)
        .param("hash", hash)
        .param("now", Timestamp.from(now))
        .query(
            (row, number) ->
                new ApiKey(
                    row.getObject("key_id", UUID.class),
                    row.getString("name"),
                    Role.of(row.getString("role")),
                    instant(row.getTimestamp("expires_at"))))
        .optional();
  }

  @Override
  public boolean isValid(UUID id, Instant now) {
    return jdbc.sql("SELECT 1 FROM gateway.api_keys WHERE key_id = :id AND" + VALID)
        .param("id", id)
        .param("now", Timestamp.from(now))
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  @Override
  public void replace(ApiKey key, Secret secret, Instant now) {
    jdbc.sql(
            "WITH ended AS (UPDATE gateway.api_keys SET revoked_at = :now"
                + " WHERE name = :name AND revoked_at IS NULL AND key_hash <> :hash)"
                + " INSERT INTO gateway.api_keys"
                + " (key_id, name, prefix, key_hash, role, created_at, expires_at)"
                + " VALUES (:id, :name, :prefix, :hash, :role, :now, :expires)"
                + " ON CONFLICT (key_hash) DO UPDATE SET revoked_at = NULL, role = :role")
        .param("now", Timestamp.from(now))
        .param("name", key.name())
        .param("hash", secret.hash())
        .param("id", key.id())
        .param("prefix", secret.value().substring(0, PREFIX_LENGTH))
        .param("role", key.role().wireName())
        .param("expires", key.expiresAt().map(Timestamp::from).orElse(null))
        .update();
  }

  private static Optional<Instant> instant(@Nullable Timestamp time) {
    return Optional.ofNullable(time).map(Timestamp::toInstant);
  }
}
