package com.mastertrade.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mastertrade.servers.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in a terminal in which {@code ./mastertrade up} runs on its own embedded servers. */
@Order(3)
@ExtendWith(SharedSuite.class)
class InterruptIT {

  private static final Path ENV = Path.of("/usr/bin/env");
  private static final Path SETSID = Path.of("/usr/bin/setsid");
  private static final int INTERRUPTED = 130;

  @TempDir Path folder;

  @Test
  void ctrlCLeavesNothingRunning(Suite shared) throws Exception {
    assumeTrue(Files.isExecutable(SETSID), "skipped: no setsid on this machine");
    Path home = Files.createDirectory(folder.resolve("home"));
    lendCaches(shared, home);
    int offset = Suite.freeOffset();
    Process up = start(home, offset);
    List<ProcessHandle> children;
    try {
      await("services").atMost(Duration.ofMinutes(5)).until(() -> said("all services ready"));
      children = children(home);
      assertThat(children).hasSizeGreaterThanOrEqualTo(7);
    } finally {
      new ProcessBuilder("kill", "-INT", "--", "-" + up.pid()).start().waitFor();
    }

    assertThat(up.waitFor()).as(Files.readString(output())).isEqualTo(INTERRUPTED);
    assertThat(Files.readString(output())).contains("Ending …").doesNotContain("Exception");
    assertThat(children).noneMatch(ProcessHandle::isAlive);
    assertThat(List.of(3000, 8000, 8006, 8080, 8090, 8091, 15432, 15673, 16379))
        .allMatch(port -> Ports.isFree(port + offset));
    assertThat(pidFiles(home)).isEmpty();
  }

  /** A terminal's foreground group: a session of its own, in which SIGINT is not ignored. */
  private Process start(Path home, int offset) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(ENV.toString(), "--default-signal=INT", SETSID.toString()));
    command.addAll(List.of(Suite.ROOT.resolve("mastertrade").toString(), "up"));
    command.addAll(List.of("--market", "sample", "--port-offset", Integer.toString(offset)));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output().toFile());
    builder
        .environment()
        .putAll(Map.of("MASTERTRADE_HOME", home.toString(), "MASTERTRADE_SKIP_BUILD", "1"));
    return builder.start();
  }

  /** What an earlier start has learned need not be learned again. */
  private static void lendCaches(Suite shared, Path home) throws IOException {
    Path apps = shared.home.resolve("data/apps");
    if (Files.isDirectory(apps)) {
      Files.createDirectory(home.resolve("data"));
      Files.createSymbolicLink(home.resolve("data/apps"), apps);
    }
  }

  private boolean said(String text) throws IOException {
    return Files.readString(output()).contains(text);
  }

  private Path output() {
    return folder.resolve("said");
  }

  private static List<ProcessHandle> children(Path home) throws IOException {
    return pidFiles(home).stream()
        .flatMap(file -> ProcessHandle.of(pid(file)).stream())
        .filter(ProcessHandle::isAlive)
        .toList();
  }

  private static List<Path> pidFiles(Path home) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String each : List.of("run", "data/postgres", "data/redis")) {
      try (Stream<Path> found = Files.list(home.resolve(each))) {
        found.filter(file -> file.toString().endsWith(".pid")).forEach(files::add);
      }
    }
    return files;
  }

  private static long pid(Path file) {
    try {
      return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
