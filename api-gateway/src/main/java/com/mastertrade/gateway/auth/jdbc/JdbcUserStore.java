package com.mastertrade.gateway.auth.jdbc;

import com.mastertrade.gateway.auth.User;
import com.mastertrade.gateway.auth.UserStore;
import com.mastertrade.kit.security.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people, in {@code gateway.users}. */
public final class JdbcUserStore implements UserStore {

  private final JdbcClient jdbc;

  public JdbcUserStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<User> byName(String username) {
    return jdbc.sql(
            "SELECT user_id, username, role, password_hash FROM gateway.users"
                + " WHERE username = :username")
        .param("username", username)
        .query((row, number) -> user(row))
        .optional();
  }

  @Override
  public boolean setFirstPassword(UUID userId, String passwordHash) {
    return jdbc.sql(
                "UPDATE gateway.users SET password_hash = :hash"
                    + " WHERE user_id = :id AND password_hash IS NULL")
            .param("hash", passwordHash)
            .param("id", userId)
            .update()
        == 1;
  }

  /** The user in a row that has the columns of {@code gateway.users}. */
  static User user(ResultSet row) throws SQLException {
    return new User(
        row.getObject("user_id", UUID.class),
        row.getString("username"),
        Role.of(row.getString("role")),
        Optional.ofNullable(row.getString("password_hash")));
  }
}
