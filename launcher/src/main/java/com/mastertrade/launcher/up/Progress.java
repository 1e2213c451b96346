package com.mastertrade.launcher.up;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Progress on standard error, and the seconds each phase took. */
public final class Progress {

  private static final Duration QUIET = Duration.ofSeconds(2);
  private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(15);

  private final PrintStream out;
  private final long start = System.nanoTime();
  private final Map<String, Double> phases = new LinkedHashMap<>();
  private String lastSaid = "";
  private long lastSaidAt = start;
  private boolean ended;

  public Progress(PrintStream out) {
    this.out = out;
  }

  /** Prints {@code text} at once. */
  public synchronized void say(String text) {
    if (ended) {
      return;
    }
    lastSaid = text;
    lastSaidAt = System.nanoTime();
    out.printf(Locale.ROOT, "[%4.0f s] %s%n", (lastSaidAt - start) / 1e9, text);
  }

  /** From now on nothing is printed: what is being ended cannot make progress. */
  public synchronized void end() {
    ended = true;
  }

  /** Prints {@code text} when two seconds went by without a line, a repetition less often. */
  public synchronized void tick(String text) {
    Duration silent = Duration.ofNanos(System.nanoTime() - lastSaidAt);
    Duration wait = text.equals(lastSaid) ? AT_LEAST_EVERY : QUIET;
    if (silent.compareTo(wait) >= 0) {
      say(text);
    }
  }

  /** Runs {@code work} and remembers how long it took. */
  public void phase(String name, Runnable work) {
    long begin = System.nanoTime();
    work.run();
    note(name, (System.nanoTime() - begin) / 1e9);
  }

  /** Adds a phase measured elsewhere. */
  public synchronized void note(String name, double seconds) {
    phases.put(name, Math.round(seconds * 10) / 10.0);
  }

  /** Seconds by phase, in order. */
  public synchronized Map<String, Double> phases() {
    return new LinkedHashMap<>(phases);
  }
}
