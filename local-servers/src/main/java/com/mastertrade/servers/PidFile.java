package com.mastertrade.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers a process across the death of the one that started it.
 *
 * <p>A process counts as ours when its id, its start time and a marker in its command line all
 * agree: an id that was given to another process since then is never touched.
 *
 * @param file holds the id and the start time
 * @param marker a text that only our command line contains, as the path of a data folder
 */
public record PidFile(Path file, String marker) {

  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);
  private static final Duration GRACE = Duration.ofSeconds(20);

  /** Writes down {@code process}. */
  public void write(ProcessHandle process) {
    long startedAt = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, process.pid() + "\n" + startedAt + "\n");
    } catch (IOException e) {
      throw new ServerException("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /** The process written down, where it still runs and is ours. */
  public Optional<ProcessHandle> running() {
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() < 2) {
        return Optional.empty();
      }
      Instant startedAt = Instant.ofEpochMilli(Long.parseLong(lines.get(1).strip()));
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(ProcessHandle::isAlive)
          .filter(
              process -> startedAt(process, startedAt) && commandLine(process).contains(marker));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Ends what an earlier, killed parent left behind.
   *
   * @param signal the first thing to try, as {@code TERM} or {@code INT}
   * @return whether there was such a process
   */
  public boolean endOrphan(String signal) {
    Optional<ProcessHandle> orphan = running();
    orphan.ifPresent(process -> end(process, signal, GRACE));
    delete();
    return orphan.isPresent();
  }

  /** Forgets the process. */
  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new ServerException("Cannot delete " + file + ": " + e.getMessage(), e);
    }
  }

  /** Sends {@code signal}, waits, and kills what is still there after {@code grace}. */
  public static void end(ProcessHandle process, String signal, Duration grace) {
    signal(process, signal);
    if (!awaitExit(process, grace)) {
      process.destroyForcibly();
      awaitExit(process, grace);
    }
  }

  private static void signal(ProcessHandle process, String signal) {
    try {
      Process kill =
          new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      kill.waitFor();
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean awaitExit(ProcessHandle process, Duration grace) {
    try {
      process.onExit().get(grace.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean startedAt(ProcessHandle process, Instant expected) {
    return process
        .info()
        .startInstant()
        .map(start -> Duration.between(start, expected).abs().compareTo(CLOCK_TOLERANCE) <= 0)
        .orElse(false);
  }

  /**
   * The whole command line, and the environment where the system tells it: what ProcessHandle tells
   * is cut or absent when it is long, and some programs write a title over their command line.
   */
  private static String commandLine(ProcessHandle process) {
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    String told = read(proc.resolve("cmdline")) + " " + read(proc.resolve("environ"));
    return told.isBlank() ? process.info().commandLine().orElse("") : told;
  }

  private static String read(Path file) {
    try {
      return Files.isReadable(file)
          ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace('\0', ' ')
          : "";
    } catch (IOException e) {
      return "";
    }
  }
}
