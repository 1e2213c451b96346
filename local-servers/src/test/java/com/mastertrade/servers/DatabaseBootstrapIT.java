package com.mastertrade.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roles that exist already, on a server whose administrator has restricted them. */
class DatabaseBootstrapIT {

  private static final String PASSWORD = "a-password";

  private static EmbeddedPostgres server;
  private static DatabaseBootstrap bootstrap;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server =
        EmbeddedPostgres.start(
            new ServerSettings(
                folder,
                Binaries.cache(),
                folder.resolve("postgres.log"),
                Ports.free(),
                PASSWORD,
                false));
    bootstrap =
        new DatabaseBootstrap(
            new JdbcAddress(server.url(EmbeddedPostgres.ADMIN)), EmbeddedPostgres.ADMIN, PASSWORD);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aRoleThatMayNotConnectToTheAdministratorsDatabaseHasTheRightPassword() throws Exception {
    DatabaseRole role = new DatabaseRole("unwelcome", "kept");
    sql("CREATE ROLE unwelcome LOGIN PASSWORD 'kept'");
    sql("REVOKE CONNECT ON DATABASE postgres FROM PUBLIC");

    assertThatThrownBy(
            () -> DriverManager.getConnection(server.url("postgres"), "unwelcome", "kept"))
        .isInstanceOfSatisfying(
            SQLException.class, refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
    assertThatCode(() -> bootstrap.prepare("welcome", List.of(role))).doesNotThrowAnyException();
  }

  @Test
  void anotherPasswordIsToldAsSuch() throws Exception {
    sql("CREATE ROLE taken LOGIN PASSWORD 'of another home'");

    assertThatThrownBy(() -> bootstrap.prepare("other", List.of(new DatabaseRole("taken", "mine"))))
        .isInstanceOf(ServerException.class)
        .hasMessage(
            "The role taken exists on this PostgreSQL with another password; set"
                + " MASTERTRADE_TAKEN_DB_PASSWORD to it");
  }

  @Test
  void aRoleThatMayNotSignInIsNotSaidToHaveAnotherPassword() throws Exception {
    sql("CREATE ROLE locked NOLOGIN PASSWORD 'kept'");

    assertThatThrownBy(
            () -> bootstrap.prepare("other", List.of(new DatabaseRole("locked", "kept"))))
        .isInstanceOf(ServerException.class)
        .hasMessageStartingWith(
            "The role locked cannot sign in to PostgreSQL at 127.0.0.1:"
                + server.port()
                + " (SQLSTATE 28000)")
        .hasMessageNotContaining("another password");
  }

  private static void sql(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(server.url("postgres"), "postgres", PASSWORD);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
