package com.mastertrade.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.home.Home;
import com.mastertrade.launcher.home.HomeLock;
import com.mastertrade.launcher.home.HomeSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code reset} as a process of its own, as a person runs it. */
class ResetIT {

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void makeHome() {
    home = new Home(folder.resolve("home"));
    home.create();
    home.write(
        new HomeSettings(
            HomeSettings.LAYOUT, "sample", "60", Optional.empty(), 0, HomeSettings.EMBEDDED));
    home.secrets();
  }

  @Test
  void refusesWhileAnotherCommandWorksOnTheHome() throws Exception {
    try (HomeLock lock = HomeLock.take(home)) {
      assertThat(lock).isNotNull();
      Process reset = start();
      answer(reset, "sample\ndelete\n");

      assertThat(reset.waitFor()).isEqualTo(1);
      assertThat(said()).contains("Another command works on " + home.folder());
      assertThat(home.settings()).isPresent();
    }
  }

  @Test
  void holdsTheLockUntilEverythingIsGone() throws Exception {
    Process reset = start();
    await().atMost(Duration.ofMinutes(1)).until(() -> said().contains("Type the market's name"));
    assertThatThrownBy(() -> HomeLock.take(home)).isInstanceOf(LauncherException.class);
    answer(reset, "sample\ndelete\n");

    assertThat(reset.waitFor()).as(said()).isZero();
    assertThat(home.folder()).isEmptyDirectory();
  }

  @Test
  void deletesNothingOnAnotherAnswer() throws Exception {
    Process reset = start();
    answer(reset, "sample\nno\n");

    assertThat(reset.waitFor()).isEqualTo(1);
    assertThat(said()).contains("Nothing was deleted.");
    assertThat(home.settings()).isPresent();
    HomeLock.take(home).close();
  }

  private Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "com.mastertrade.launcher.Main",
                "reset")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile());
    builder.environment().put("MASTERTRADE_HOME", home.folder().toString());
    return builder.start();
  }

  private static void answer(Process reset, String lines) throws IOException {
    try (var in = reset.getOutputStream()) {
      in.write(lines.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      assertThat(reset.onExit().join().exitValue()).as("it did not wait for answers").isEqualTo(1);
    }
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said"));
  }
}
