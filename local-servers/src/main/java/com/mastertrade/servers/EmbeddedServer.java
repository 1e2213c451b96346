package com.mastertrade.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A server as a child process, on 127.0.0.1. */
abstract sealed class EmbeddedServer implements AutoCloseable
    permits EmbeddedPostgres, EmbeddedRedis {

  private final ServerSettings settings;
  private final ServerProcess process;

  /**
   * What tells the servers apart.
   *
   * @param name for messages
   * @param program names its pid file
   * @param own the file or folder only its command line names
   * @param stopSignal ends it in order
   * @param startLimit how long it may take to be ready
   */
  record Kind(String name, String program, Path own, String stopSignal, Duration startLimit) {

    PidFile pidFile(ServerSettings settings) {
      return new PidFile(settings.folder().resolve(program + ".pid"), own.toString());
    }
  }

  EmbeddedServer(ServerSettings settings, ServerProcess process) {
    this.settings = settings;
    this.process = process;
  }

  /** Ends an orphan of an earlier start, prepares the command, starts it and waits. */
  static ServerProcess launch(
      Kind kind, ServerSettings settings, Supplier<List<String>> command, BooleanSupplier ready) {
    PidFile pidFile = kind.pidFile(settings);
    pidFile.endOrphan(kind.stopSignal());
    Ports.requireFree(settings.port(), kind.name());
    ServerProcess process =
        ServerProcess.start(
            new ServerProcess.Spec(
                kind.name(),
                command.get(),
                Map.of("TZ", "UTC"),
                settings.log(),
                pidFile,
                kind.stopSignal()));
    process.awaitReady(ready, kind.startLimit());
    return process;
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
}
