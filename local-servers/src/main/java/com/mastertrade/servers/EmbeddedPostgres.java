package com.mastertrade.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** PostgreSQL 15 as a child process, on 127.0.0.1, with password authentication. */
public final class EmbeddedPostgres implements AutoCloseable {

  public static final String ADMIN = "postgres";
  private static final String MAJOR = "15";
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final Settings settings;
  private final ServerProcess process;

  private EmbeddedPostgres(Settings settings, ServerProcess process) {
    this.settings = settings;
    this.process = process;
  }

  /**
   * Where and how it runs.
   *
   * @param folder of this server: its data, log and pid file; what it holds is kept
   * @param binaries where the programs are unpacked, shared between servers
   * @param log file
   * @param port on 127.0.0.1
   * @param password of {@link #ADMIN}
   * @param durable fsync on; off only where the data may be lost, as in tests
   */
  public record Settings(
      Path folder, Path binaries, Path log, int port, String password, boolean durable) {

    Path data() {
      return folder.resolve("data");
    }

    PidFile pidFile() {
      return new PidFile(folder.resolve("postgres.pid"), data().toString());
    }
  }

  /** Ends an orphan of an earlier start, creates the data where absent, and starts. */
  public static EmbeddedPostgres start(Settings settings) {
    settings.pidFile().endOrphan("INT");
    Ports.requireFree(settings.port(), "PostgreSQL");
    Path programs = PostgresBinaries.unpack(settings.binaries());
    UnprivilegedUser user = UnprivilegedUser.detect();
    createData(settings, programs, user);
    ServerProcess process =
        ServerProcess.start(
            new ServerProcess.Spec(
                "PostgreSQL",
                command(settings, programs, user),
                Map.of("TZ", "UTC"),
                settings.log(),
                settings.pidFile(),
                "INT"));
    EmbeddedPostgres server = new EmbeddedPostgres(settings, process);
    process.awaitReady(server::accepts, START_LIMIT);
    return server;
  }

  /** JDBC address of {@code database}. */
  public String url(String database) {
    return "jdbc:postgresql://" + Ports.HOST + ":" + settings.port() + "/" + database;
  }

  public int port() {
    return settings.port();
  }

  public ServerProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
  }

  private boolean accepts() {
    try (Connection connection =
        DriverManager.getConnection(url(ADMIN), ADMIN, settings.password())) {
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

  private static List<String> command(Settings settings, Path programs, UnprivilegedUser user) {
    List<String> command = new ArrayList<>(user.prefix());
    command.addAll(
        List.of(programs.resolve("bin/postgres").toString(), "-D", settings.data().toString()));
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

  /** A started but unfinished initdb leaves {@code data.new}, which is not mistaken for data. */
  private static void createData(Settings settings, Path programs, UnprivilegedUser user) {
    try {
      Path version = settings.data().resolve("PG_VERSION");
      if (Files.exists(version)) {
        requireMajor(Files.readString(version).strip(), settings);
        return;
      }
      Path fresh = settings.folder().resolve("data.new");
      Folders.deleteTree(fresh);
      Files.createDirectories(fresh);
      user.own(fresh);
      initialise(settings, programs, user, fresh);
      Files.move(fresh, settings.data(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new ServerException(
          "Cannot create PostgreSQL's data in " + settings.folder() + ": " + e.getMessage(), e);
    }
  }

  private static void requireMajor(String major, Settings settings) {
    if (!major.equals(MAJOR)) {
      throw new ServerException(
          "The data in " + settings.data() + " is of PostgreSQL " + major + ", not " + MAJOR + ".");
    }
  }

  private static void initialise(Settings settings, Path programs, UnprivilegedUser user, Path data)
      throws IOException {
    Path passwordFile =
        Files.createTempFile(
            settings.folder(),
            "initdb",
            ".tmp",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(passwordFile, settings.password());
      user.own(passwordFile);
      List<String> command = new ArrayList<>(user.prefix());
      command.addAll(
          List.of(
              programs.resolve("bin/initdb").toString(),
              "-D",
              data.toString(),
              "-U",
              ADMIN,
              "-E",
              "UTF8",
              "--locale=C",
              "--auth=scram-sha-256",
              "--pwfile=" + passwordFile));
      if (!settings.durable()) {
        command.add("--no-sync");
      }
      run(command, settings.log());
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  private static void run(List<String> command, Path log) throws IOException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new ServerException("PostgreSQL's initdb failed; see " + log);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new ServerException("Interrupted while PostgreSQL's data was created", e);
    }
  }
}
