package com.mastertrade.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTests {

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void createHome() {
    home = new Home(folder.resolve("home"));
    home.create();
  }

  @Test
  void keepsItsSettings() {
    HomeSettings settings =
        new HomeSettings(
            HomeSettings.LAYOUT,
            "sample",
            "max",
            Optional.of(Instant.parse("2023-11-01T00:00:00Z")),
            500,
            HomeSettings.EMBEDDED);
    home.write(settings);

    assertThat(home.settings()).contains(settings);
  }

  @Test
  void hasNoSettingsBeforeItsFirstStart() {
    assertThat(home.settings()).isEmpty();
  }

  @Test
  void refusesAHomeOfAnotherLayout() throws IOException {
    Files.writeString(
        home.folder().resolve("home.json"),
        """
        {"layout":9,"market":"sample","rate":"60","port_offset":0,"infrastructure":"embedded"}""");

    assertThatThrownBy(home::settings)
        .isInstanceOf(LauncherException.class)
        .hasMessageContaining("another version");
  }

  @Test
  void refusesSettingsThatCannotBeRead() throws IOException {
    Files.writeString(home.folder().resolve("home.json"), "{");

    assertThatThrownBy(home::settings)
        .isInstanceOf(LauncherException.class)
        .hasMessageContaining("home.json cannot be read");
  }

  @Test
  void generatesSecretsOnceAndForItsOwnerOnly() throws IOException {
    Secrets first = home.secrets();

    assertThat(home.secrets()).isEqualTo(first);
    assertThat(first.get(Secrets.SERVICE_SECRET)).hasSizeGreaterThanOrEqualTo(32);
    assertThat(first.get(Secrets.CLI_KEY)).startsWith("mtk_");
    assertThat(first.toString()).doesNotContain(first.get(Secrets.CLI_KEY));
    assertThat(mode(home.folder().resolve("secrets.json"))).isEqualTo("rw-------");
  }

  @Test
  void letsNobodyElseIn() throws IOException {
    assertThat(mode(home.folder())).isEqualTo("rwx------");
    assertThat(mode(home.logs())).isEqualTo("rwx------");
  }

  @Test
  void lockIsHeldByOneLauncher() {
    try (HomeLock lock = HomeLock.take(home)) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> HomeLock.take(home))
          .isInstanceOf(LauncherException.class)
          .hasMessageContaining("Another command works on " + home.folder());
    }
    HomeLock.take(home).close();
  }

  @Test
  void saysWhichFileCannotBeWritten() {
    Home nowhere = new Home(Path.of("/proc/mastertrade"));

    assertThatThrownBy(nowhere::create)
        .isInstanceOf(LauncherException.class)
        .hasMessageContaining("/proc/mastertrade")
        .hasMessageContaining("MASTERTRADE_HOME");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
