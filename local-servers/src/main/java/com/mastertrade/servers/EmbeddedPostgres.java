package com.mastertrade.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** PostgreSQL 15 as a child process, on 127.0.0.1, with password authentication. */
public final class EmbeddedPostgres extends EmbeddedServer {

  public static final String ADMIN = "postgres";
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private EmbeddedPostgres(ServerSettings settings, ServerProcess process) {
    super(settings, process);
  }

  /** Ends an orphan of an earlier start, creates the data where absent, and starts. */
  public static EmbeddedPostgres start(ServerSettings settings) {
    PostgresData data = new PostgresData(settings);
    Kind kind = new Kind("PostgreSQL", "postgres", data.folder(), "INT", START_LIMIT);
    return new EmbeddedPostgres(
        settings, launch(kind, settings, () -> command(settings, data), () -> accepts(settings)));
  }

  /** What whoever starts it has to know about the rights it gets here, in one line. */
  public static Optional<String> warning() {
    return UnprivilegedUser.detect().warning();
  }

  /** JDBC address of {@code database}. */
  public String url(String database) {
    return url(port(), database);
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://" + Ports.HOST + ":" + port + "/" + database;
  }

  private static boolean accepts(ServerSettings settings) {
    try (Connection connection =
        DriverManager.getConnection(url(settings.port(), ADMIN), ADMIN, settings.password())) {
      return connection.isValid(1);
    } catch (SQLException e) {
      // 28…: it runs but refuses the password, which waiting does not mend
      if (Objects.requireNonNullElse(e.getSQLState(), "").startsWith("28")) {
        throw new ServerException(
            "PostgreSQL refuses the password kept for it; see " + settings.log(), e);
      }
      return false;
    }
  }

  private static List<String> command(ServerSettings settings, PostgresData data) {
    List<String> command = new ArrayList<>(data.program("postgres"));
    data.create();
    command.addAll(List.of("-D", data.folder().toString()));
    command.addAll(List.of("-p", Integer.toString(settings.port())));
    options(settings.durable())
        .forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
    return command;
  }

  private static Map<String, String> options(boolean durable) {
    String safe = durable ? "on" : "off";
    return Map.of(
        "listen_addresses", Ports.HOST,
        "unix_socket_directories", "",
        "fsync", safe,
        "synchronous_commit", safe,
        "full_page_writes", safe,
        "max_connections", "200",
        "shared_buffers", "256MB",
        "max_wal_size", "2GB",
        "timezone", "UTC");
  }
}
