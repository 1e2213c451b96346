package com.mastertrade.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTests {

  @TempDir Path folder;
  private Process process;

  @BeforeEach
  void startProcess() throws IOException {
    process = new ProcessBuilder("sleep", "600.25").start();
  }

  @AfterEach
  void endProcess() {
    process.destroyForcibly();
  }

  @Test
  void endsAProcessOfOurs() {
    PidFile file = new PidFile(folder.resolve("a.pid"), "600.25");
    file.write(process.toHandle());

    assertThat(file.endOrphan("TERM")).isTrue();
    assertThat(process.isAlive()).isFalse();
    assertThat(file.file()).doesNotExist();
  }

  @Test
  void leavesAProcessWithAnotherCommandLineAlone() {
    PidFile file = new PidFile(folder.resolve("a.pid"), "another data folder");
    file.write(process.toHandle());

    assertThat(file.endOrphan("TERM")).isFalse();
    assertThat(process.isAlive()).isTrue();
  }

  @Test
  void leavesAProcessAloneThatGotTheIdLater() throws IOException {
    PidFile file = new PidFile(folder.resolve("a.pid"), "600.25");
    Files.writeString(file.file(), process.pid() + "\n1000\n");

    assertThat(file.endOrphan("TERM")).isFalse();
    assertThat(process.isAlive()).isTrue();
  }

  @Test
  void takesAnUnreadableFileForNoProcess() throws IOException {
    PidFile file = new PidFile(folder.resolve("a.pid"), "600.25");
    Files.writeString(file.file(), "what is this");

    assertThat(file.endOrphan("TERM")).isFalse();
  }
}
