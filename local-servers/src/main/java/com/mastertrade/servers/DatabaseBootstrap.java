package com.mastertrade.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Creates the database, the services' roles and their schemas, as an administrator.
 *
 * <p>May be repeated: what exists is kept, passwords and grants are set again.
 *
 * @param admin JDBC address of a database to connect to first, as {@code postgres}
 * @param user an administrator, or a role that may create databases and roles
 * @param password of {@code user}
 */
public record DatabaseBootstrap(JdbcAddress admin, String user, String password) {

  /** Two starts at once would else meet "tuple concurrently updated". */
  private static final long LOCK = 7_305_120_011L;

  private static final String WRONG_PASSWORD = "28P01";
  private static final String MAY_NOT_CONNECT = "42501";
  private static final Pattern DATABASE = Pattern.compile("[a-z][a-z0-9_]*");

  /** Makes {@code database} ready for the services of {@code roles}. */
  public void prepare(String database, List<DatabaseRole> roles) {
    if (!DATABASE.matcher(database).matches()) {
      throw new IllegalArgumentException("not a database name: " + database);
    }
    try (Connection connection = connect(admin)) {
      execute(connection, "SELECT pg_advisory_lock(" + LOCK + ")");
      for (DatabaseRole role : roles) {
        prepareRole(connection, role);
      }
      createDatabase(connection, database);
      prepareSchemas(database, roles);
    } catch (SQLException e) {
      throw new ServerException("PostgreSQL cannot be prepared: " + e.getMessage(), e);
    }
  }

  /** Removes {@code database} with all it holds. */
  public void drop(String database) {
    try (Connection connection = connect(admin)) {
      execute(connection, "DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
    } catch (SQLException e) {
      throw new ServerException("Cannot drop the database " + database, e);
    }
  }

  private Connection connect(JdbcAddress address) throws SQLException {
    return DriverManager.getConnection(address.url(), user, password);
  }

  private void prepareRole(Connection connection, DatabaseRole role) throws SQLException {
    if (exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role.name())) {
      requirePassword(role);
    } else {
      String secret = role.password().replace("'", "''");
      execute(connection, "CREATE ROLE " + role.name() + " LOGIN PASSWORD '" + secret + "'");
    }
    execute(connection, "ALTER ROLE " + role.name() + " SET search_path = " + role.name());
  }

  /** Roles belong to the whole server: a new password would lock out another home's services. */
  private void requirePassword(DatabaseRole role) {
    try (Connection own = DriverManager.getConnection(admin.url(), role.name(), role.password())) {
      own.isValid(1);
    } catch (SQLException e) {
      String state = Objects.requireNonNullElse(e.getSQLState(), "unknown");
      switch (state) {
        case MAY_NOT_CONNECT -> {} // asked only of one who has signed in
        case WRONG_PASSWORD -> throw new ServerException(otherPassword(role), e);
        default ->
            throw new ServerException(
                "The role %s cannot sign in to PostgreSQL at %s (SQLSTATE %s): %s"
                    .formatted(role, admin.host(), state, e.getMessage()),
                e);
      }
    }
  }

  private static String otherPassword(DatabaseRole role) {
    return "The role "
        + role
        + " exists on this PostgreSQL with another password; set MASTERTRADE_"
        + role.name().toUpperCase(Locale.ROOT)
        + "_DB_PASSWORD to it";
  }

  private static void createDatabase(Connection connection, String database) throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
      execute(connection, "CREATE DATABASE " + database + " TEMPLATE template0 ENCODING 'UTF8'");
    }
    execute(connection, "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
  }

  private void prepareSchemas(String database, List<DatabaseRole> roles) throws SQLException {
    List<String> names = roles.stream().map(DatabaseRole::name).toList();
    try (Connection connection = connect(admin.withDatabase(database))) {
      for (String name : names) {
        // a role that creates for another must be its member, unless it is a superuser
        execute(connection, "GRANT " + name + " TO CURRENT_USER");
        execute(connection, "CREATE SCHEMA IF NOT EXISTS " + name + " AUTHORIZATION " + name);
        execute(connection, "GRANT CONNECT, TEMPORARY ON DATABASE " + database + " TO " + name);
      }
      for (String name : names) {
        for (String read : DatabaseRole.READS.getOrDefault(name, List.of())) {
          if (names.contains(read)) {
            execute(connection, "GRANT USAGE ON SCHEMA " + read + " TO " + name);
          }
        }
      }
    }
  }

  private static boolean exists(Connection connection, String sql, String name)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, name);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public String toString() {
    return user + " at " + admin.url();
  }
}
