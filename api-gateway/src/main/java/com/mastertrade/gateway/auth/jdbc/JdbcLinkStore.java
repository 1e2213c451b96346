package com.mastertrade.gateway.auth.jdbc;

import com.mastertrade.gateway.auth.LinkStore;
import com.mastertrade.gateway.auth.OneTimeLink;
import com.mastertrade.gateway.auth.OneTimeLink.Purpose;
import com.mastertrade.gateway.auth.Secret;
import com.mastertrade.gateway.auth.User;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One-time links, in {@code gateway.one_time_links}; one statement uses one up. */
public final class JdbcLinkStore implements LinkStore {

  private final JdbcClient jdbc;

  public JdbcLinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(OneTimeLink link) {
    jdbc.sql(
            "INSERT INTO gateway.one_time_links"
                + " (link_hash, purpose, user_id, created_at, expires_at)"
                + " VALUES (:hash, :purpose, :user, :created, :expires)")
        .param("hash", link.secret().hash())
        .param("purpose", text(link.purpose()))
        .param("user", link.user().id())
        .param("created", Timestamp.from(link.createdAt()))
        .param("expires", Timestamp.from(link.expiresAt()))
        .update();
  }

  @Override
  public Optional<User> use(Secret secret, Purpose purpose, Instant now) {
    return jdbc.sql(
            "UPDATE gateway.one_time_links l SET used_at = :now FROM gateway.users u"
                + " WHERE l.link_hash = :hash AND l.purpose = :purpose AND l.used_at IS NULL"
                + " AND l.expires_at > :now AND u.user_id = l.user_id"
                + " RETURNING u.user_id, u.username, u.role, u.password_hash")
        .param("now", Timestamp.from(now))
        .param("hash", secret.hash())
        .param("purpose", text(purpose))
        .query((row, number) -> JdbcUserStore.user(row))
        .optional();
  }

  private static String text(Purpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT);
  }
}
