package com.mastertrade.launcher.services;

import com.mastertrade.launcher.home.Home;
import com.mastertrade.servers.PidFile;
import com.mastertrade.servers.ServerException;
import com.mastertrade.servers.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts a service once more, up to the point where it would begin to work, so that the JVM can
 * write down what it loaded: the next start takes a third of the time.
 */
public final class AotTraining {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Service service;
  private final AppLayout layout;
  private final Home home;

  AotTraining(Service service, AppLayout layout, Home home) {
    this.service = service;
    this.layout = layout;
    this.home = home;
  }

  boolean isNeeded() {
    return !Files.exists(layout.cache());
  }

  /** Whether a cache was written. */
  public boolean run() {
    Path part = layout.cache().resolveSibling("app.aot.part");
    try {
      Files.deleteIfExists(part);
      try (ServerProcess process = ServerProcess.start(spec(part))) {
        // a failed run may write a cache as well
        if (!process.exitedWithin(LIMIT) || process.exitCode() != 0 || !Files.exists(part)) {
          return false;
        }
      }
      Files.move(part, layout.cache(), StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException | ServerException e) {
      return false;
    }
  }

  private ServerProcess.Spec spec(Path part) {
    String name = "aot-" + service.name();
    return new ServerProcess.Spec(
        name,
        command(part),
        environment(),
        home.log(name),
        new PidFile(home.run(name + ".pid"), home.marker()),
        "TERM");
  }

  private List<String> command(Path part) {
    List<String> command = new ArrayList<>(List.of("nice", "-n", "19", ServiceJars.java()));
    command.addAll(ServiceJars.flags(service.name()));
    command.addAll(
        List.of(
            home.marker(),
            "-XX:AOTCacheOutput=" + part,
            "-Dspring.context.exit=onRefresh",
            "-jar",
            layout.jar().toString()));
    return command;
  }

  /** No port, queue or state of the running service is touched. */
  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(service.environment());
    environment.put("MASTERTRADE_PORT", "0");
    environment.put("SERVER_PORT", "0");
    environment.put("SPRING_FLYWAY_ENABLED", "false");
    environment.put("MASTERTRADE_SIMULATOR_STREAM_PORT", "0");
    environment.put("MASTERTRADE_SIMULATOR_STATE", home.run("aot-simulator.json").toString());
    return environment;
  }

  @Override
  public String toString() {
    return "AOT training of " + service.name();
  }
}
