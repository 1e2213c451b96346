package com.mastertrade.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The data folder of an embedded PostgreSQL, and the programs that may touch it. */
final class PostgresData {

  private static final String MAJOR = "15";

  private final ServerSettings settings;
  private final UnprivilegedUser user = UnprivilegedUser.detect();
  private final Path programs;

  PostgresData(ServerSettings settings) {
    this.settings = settings;
    this.programs = PostgresBinaries.unpack(settings.binaries());
  }

  Path folder() {
    return settings.folder().resolve("data");
  }

  /** The first words of a command that runs {@code name} as the user who owns the data. */
  List<String> program(String name) {
    List<String> command = new ArrayList<>(user.prefix());
    command.add(programs.resolve("bin").resolve(name).toString());
    return List.copyOf(command);
  }

  /**
   * Creates the data where absent, and gives it to the user who runs the server now. A started but
   * unfinished initdb leaves {@code data.new}, which is not mistaken for data.
   */
  void create() {
    try {
      Path version = folder().resolve("PG_VERSION");
      if (Files.exists(version)) {
        requireMajor(Files.readString(version).strip());
        user.own(folder());
        return;
      }
      Path fresh = settings.folder().resolve("data.new");
      Folders.deleteTree(fresh);
      Files.createDirectories(fresh);
      user.own(fresh);
      initialise(fresh);
      Files.move(fresh, folder(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new ServerException(
          "Cannot create PostgreSQL's data in " + settings.folder() + ": " + e.getMessage(), e);
    }
  }

  private void requireMajor(String major) {
    if (!major.equals(MAJOR)) {
      throw new ServerException(
          "The data in " + folder() + " is of PostgreSQL " + major + ", not " + MAJOR + ".");
    }
  }

  private void initialise(Path fresh) throws IOException {
    Path passwordFile =
        Files.createTempFile(
            settings.folder(),
            "initdb",
            ".tmp",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(passwordFile, settings.password());
      user.own(passwordFile);
      List<String> command = new ArrayList<>(program("initdb"));
      command.addAll(List.of("-D", fresh.toString(), "-U", EmbeddedPostgres.ADMIN));
      command.addAll(List.of("-E", "UTF8", "--locale=C", "--auth=scram-sha-256"));
      command.add("--pwfile=" + passwordFile);
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
