package com.mastertrade.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.servers.PidFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real {@code ./mastertrade} in a checkout whose build only says that it builds. */
class ScriptIT {

  private static final Path SCRIPT =
      Path.of(System.getProperty("mastertrade.root", ".."), "mastertrade");
  private static final int BUILDS = 7;

  @TempDir Path checkout;
  private Path home;

  @BeforeEach
  void copyScript() throws IOException {
    home = checkout.resolve("home");
    Files.copy(SCRIPT, checkout.resolve("mastertrade"));
    Path build = checkout.resolve("launcher/src/main/java/com/mastertrade/launcher/build");
    Files.createDirectories(build);
    Files.writeString(
        build.resolve("Bootstrap.java"),
        "class Bootstrap { public static void main(String[] a) { System.exit(" + BUILDS + "); } }");
  }

  @Test
  void saysWhatToInstallWhereNoJdkIsFound() throws Exception {
    Path programs = Files.createDirectory(checkout.resolve("programs"));
    for (String name : List.of("bash", "readlink", "dirname", "grep")) {
      Files.createSymbolicLink(programs.resolve(name), Path.of("/usr/bin", name));
    }
    Path other = checkout.resolve("jdks/jdk-21");
    Files.createDirectories(other.resolve("bin"));
    Files.writeString(other.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");
    Files.createSymbolicLink(other.resolve("bin/javac"), Path.of("/bin/true"));

    Ran ran =
        run(
            Map.of(
                "PATH", programs.toString(),
                "JAVA_HOME", other.toString(),
                "MASTERTRADE_JDK_FOLDERS", checkout.resolve("jdks").toString()));

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.said())
        .startsWith("mastertrade: no JDK 25 found; install one (apt install temurin-25-jdk")
        .hasLineCount(1);
  }

  @Test
  void findsTheJdkInAFolderOfJdks() throws Exception {
    Path jdks = Files.createDirectory(checkout.resolve("jdks"));
    Files.createSymbolicLink(jdks.resolve("any"), Path.of(System.getProperty("java.home")));

    Ran ran = run(Map.of("JAVA_HOME", "", "MASTERTRADE_JDK_FOLDERS", jdks.toString()));

    assertThat(ran.exitCode()).as(ran.said()).isEqualTo(BUILDS);
  }

  @Test
  void aPidThatNowBelongsToAnotherProgramIsNoLauncher() throws Exception {
    Process other = new ProcessBuilder("sleep", "600.75").start();
    try {
      new PidFile(home.resolve("run/launcher.pid"), "").write(other.toHandle());

      assertThat(run(Map.of()).exitCode()).isEqualTo(BUILDS);
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void aRecordedLauncherThatBeganAtAnotherTimeIsNoLauncher() throws Exception {
    Process other = launcherLike();
    try {
      Files.createDirectories(home.resolve("run"));
      Files.writeString(home.resolve("run/launcher.pid"), other.pid() + "\n1000\n");

      assertThat(run(Map.of()).exitCode()).isEqualTo(BUILDS);
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void aRunningLauncherIsNotBuiltAnew() throws Exception {
    Process launcher = launcherLike();
    try {
      new PidFile(home.resolve("run/launcher.pid"), "").write(launcher.toHandle());

      Ran ran = run(Map.of());
      assertThat(ran.exitCode()).isNotEqualTo(BUILDS);
      assertThat(ran.said()).contains("com.mastertrade.launcher.Main");
    } finally {
      launcher.destroyForcibly();
    }
  }

  /** A process with the launcher's class in its command line. */
  private static Process launcherLike() throws IOException {
    return new ProcessBuilder("sh", "-c", "sleep 600.75; : com.mastertrade.launcher.Main").start();
  }

  private record Ran(int exitCode, String said) {}

  private Ran run(Map<String, String> environment) throws Exception {
    Path said = checkout.resolve("said");
    ProcessBuilder builder =
        new ProcessBuilder(checkout.resolve("mastertrade").toString(), "up")
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("MASTERTRADE_HOME", home.toString());
    builder.environment().remove("MASTERTRADE_SKIP_BUILD");
    builder.environment().putAll(environment);
    Process process = builder.start();
    int exitCode = process.waitFor();
    return new Ran(exitCode, Files.readString(said, StandardCharsets.UTF_8));
  }
}
