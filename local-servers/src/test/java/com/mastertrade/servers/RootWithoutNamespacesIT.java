package com.mastertrade.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine on which root has no {@code unshare}, as in many containers. */
class RootWithoutNamespacesIT {

  private static final String PASSWORD = "a-password";
  private static final String CONTAINER =
      "-all,+chown,+dac_override,+fowner,+kill,+setgid,+setuid,+setpcap";

  @TempDir Path folder;
  private Path home;
  private Path programs;

  @BeforeEach
  void linkProgramsButUnshare() throws IOException {
    assumeTrue("root".equals(System.getProperty("user.name")), "skipped: not root");
    assumeTrue(Files.exists(Path.of("/usr/bin/setpriv")), "skipped: no setpriv");
    programs = Files.createDirectory(folder.resolve("programs"));
    for (String name : List.of("id", "kill", "setpriv")) {
      Files.createSymbolicLink(programs.resolve(name), Path.of("/usr/bin", name));
    }
    home = Folders.createPrivate(folder.resolve("home"));
  }

  /** What a process may ask for: everything, or only what containers leave to root. */
  @ParameterizedTest
  @ValueSource(strings = {"+all", CONTAINER})
  void nobodyRunsPostgresInRootsPrivateFolderAndRowsAreKept(String capabilities) throws Exception {
    assertThat(start(capabilities, "CREATE TABLE kept AS SELECT 42 AS answer")).isEqualTo("nobody");
    String warned = Files.readString(folder.resolve("errors"));
    assertThat(
            warned.contains("warning: PostgreSQL runs as nobody with the capability dac_override"))
        .as(warned)
        .isEqualTo(capabilities.equals(CONTAINER));
    assertThat(start(capabilities, "SELECT 1 / count(*) FROM kept")).isEqualTo("nobody");

    assertThat(Files.getOwner(home.resolve("data")).getName()).isEqualTo("nobody");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
        .isEqualTo("rwx------");

    try (EmbeddedPostgres server = EmbeddedPostgres.start(settings(home))) {
      sql(server, "SELECT 1 / count(*) FROM kept");
    }
    assertThat(start(capabilities, "SELECT 1 / count(*) FROM kept")).isEqualTo("nobody");
  }

  /**
   * Starts PostgreSQL in a JVM of its own, which prints the user it runs as; warnings in errors.
   */
  private String start(String capabilities, String statement) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("/usr/bin/setpriv", "--bounding-set=" + capabilities));
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(RootWithoutNamespacesIT.class.getName(), home.toString(), statement));
    Path errors = folder.resolve("errors");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().put("PATH", programs.toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    return said.strip();
  }

  /** The JVM of {@link #start}: folder and statement. */
  public static void main(String[] arguments) throws Exception {
    EmbeddedPostgres.warning().ifPresent(System.err::println);
    try (EmbeddedPostgres server = EmbeddedPostgres.start(settings(Path.of(arguments[0])))) {
      sql(server, arguments[1]);
      System.out.println(server.process().handle().info().user().orElse("unknown"));
    }
  }

  private static ServerSettings settings(Path home) {
    return new ServerSettings(
        home, Binaries.cache(), home.resolve("postgres.log"), Ports.free(), PASSWORD, true);
  }

  private static void sql(EmbeddedPostgres server, String sql) throws Exception {
    try (var connection =
            DriverManager.getConnection(server.url("postgres"), "postgres", PASSWORD);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
