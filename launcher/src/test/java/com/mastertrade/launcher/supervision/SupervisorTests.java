package com.mastertrade.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.servers.PidFile;
import com.mastertrade.servers.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTests {

  @TempDir Path folder;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Supervisor supervisor = new Supervisor(said::add);

  @AfterEach
  void closeSupervisor() {
    supervisor.close();
  }

  @Test
  void startsAKilledChildAgain() {
    supervisor.supervise("child", () -> start("exec sleep 600.5"));
    ProcessHandle first = running().orElseThrow();

    first.destroyForcibly();

    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> running().filter(p -> p.pid() != first.pid()).isPresent());
    assertThat(supervisor.ends("child")).isEqualTo(1);
    assertThat(said.getFirst()).startsWith("child ended (exit code 137");
  }

  @Test
  void tellsWhyAChildDoesNotStart() {
    supervisor.supervise("child", () -> start("echo the port 1 is in use; exit 3"));

    await().atMost(Duration.ofSeconds(10)).until(() -> supervisor.ends("child") >= 2);
    assertThat(supervisor.lastEnd("child"))
        .hasValueSatisfying(end -> assertThat(end).isEqualTo("exit code 3: the port 1 is in use"));
  }

  @Test
  void endsItsChildrenAndStartsThemNoMore() {
    supervisor.supervise("child", () -> start("exec sleep 600.5"));
    ProcessHandle child = running().orElseThrow();

    supervisor.close();

    assertThat(child.isAlive()).isFalse();
    assertThat(running()).isEmpty();
    assertThat(said).isEmpty();
  }

  private java.util.Optional<ProcessHandle> running() {
    return pidFile().running();
  }

  private PidFile pidFile() {
    return new PidFile(folder.resolve("child.pid"), "owner-of-the-child");
  }

  private ServerProcess start(String script) {
    return ServerProcess.start(
        new ServerProcess.Spec(
            "child",
            List.of("/bin/sh", "-c", script),
            Map.of("OWNER", "owner-of-the-child"),
            folder.resolve("child.log"),
            pidFile(),
            "TERM"));
  }
}
