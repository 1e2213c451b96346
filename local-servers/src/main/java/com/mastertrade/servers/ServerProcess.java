package com.mastertrade.servers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** A child process with a log, a pid file and an orderly end. */
public final class ServerProcess implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final int LOG_TAIL_BYTES = 1 << 16;
  private static final int LOG_TAIL_LINES = 15;
  private static final Pattern ERROR =
      Pattern.compile("\\bFATAL\\b|\\bPANIC\\b|\\wError: |^Error: ");
  private static final boolean OWN_SESSION = Files.isExecutable(Path.of("/usr/bin/setsid"));

  private final String name;
  private final Process process;
  private final PidFile pidFile;
  private final Path log;
  private final String stopSignal;

  private ServerProcess(Spec spec, Process process) {
    this.name = spec.name();
    this.process = process;
    this.pidFile = spec.pidFile();
    this.log = spec.log();
    this.stopSignal = spec.stopSignal();
  }

  /**
   * What to start.
   *
   * @param name for messages
   * @param command program and arguments
   * @param environment added to that of this process
   * @param log where standard output and error are appended
   * @param pidFile where the process is remembered
   * @param stopSignal the signal that ends it in order
   */
  public record Spec(
      String name,
      List<String> command,
      Map<String, String> environment,
      Path log,
      PidFile pidFile,
      String stopSignal) {

    public Spec {
      command = List.copyOf(command);
      environment = Map.copyOf(environment);
    }
  }

  /** Starts the process in a session of its own, so that Ctrl-C reaches only its parent. */
  public static ServerProcess start(Spec spec) {
    List<String> command = new ArrayList<>();
    if (OWN_SESSION) {
      command.add("/usr/bin/setsid");
    }
    command.addAll(spec.command());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
    builder.environment().putAll(spec.environment());
    try {
      Files.createDirectories(spec.log().toAbsolutePath().getParent());
      Process process = builder.start();
      spec.pidFile().write(process.toHandle());
      return new ServerProcess(spec, process);
    } catch (IOException e) {
      throw new ServerException(spec.name() + " could not be started: " + e.getMessage(), e);
    }
  }

  /**
   * Waits until {@code ready}.
   *
   * @throws ServerException when the process ends or the time is over, with the end of its log
   */
  public void awaitReady(BooleanSupplier ready, Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!ready.getAsBoolean()) {
      if (exitedWithin(Duration.ofMillis(50))) {
        pidFile.delete();
        throw new ServerException(
            name + " ended while starting (" + lastLogLine() + "); see " + log);
      }
      if (System.nanoTime() > deadline) {
        close();
        throw new ServerException(
            name + " was not ready after " + limit.toSeconds() + " s; see " + log);
      }
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** Waits for the end of the process, at most {@code limit}. */
  public boolean exitedWithin(Duration limit) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerException("Interrupted while waiting for " + name, e);
    }
  }

  /** Exit code of a process that has ended. */
  public int exitCode() {
    return process.exitValue();
  }

  /** The line near the end of the log that tells an error, else its last line. */
  public String lastLogLine() {
    try (SeekableByteChannel channel = Files.newByteChannel(log)) {
      channel.position(Math.max(0, channel.size() - LOG_TAIL_BYTES));
      ByteBuffer buffer = ByteBuffer.allocate(LOG_TAIL_BYTES);
      channel.read(buffer);
      String tail = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
      List<String> lines = tail.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      List<String> last = lines.subList(Math.max(0, lines.size() - LOG_TAIL_LINES), lines.size());
      return last.reversed().stream()
          .filter(line -> ERROR.matcher(line).find())
          .findFirst()
          .orElse(last.isEmpty() ? "it said nothing" : last.getLast());
    } catch (IOException e) {
      return "no log";
    }
  }

  /** Ends the process in order, by force after 20 seconds, and forgets it. */
  @Override
  public void close() {
    if (process.isAlive()) {
      PidFile.end(process.toHandle(), stopSignal, GRACE);
    }
    pidFile.delete();
  }
}
