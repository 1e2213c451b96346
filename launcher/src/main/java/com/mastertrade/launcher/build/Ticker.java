package com.mastertrade.launcher.build;

import java.time.Duration;
import java.util.Locale;

/** Says on standard error what is going on, as soon as and whenever it takes a while. */
final class Ticker implements AutoCloseable {

  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration EVERY = Duration.ofSeconds(10);

  private final long start = System.nanoTime();
  private final Thread thread;
  private volatile String activity;

  Ticker(String activity) {
    this.activity = activity;
    this.thread = Thread.ofVirtual().start(this::tick);
  }

  void now(String newActivity) {
    activity = newActivity;
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void tick() {
    try {
      Thread.sleep(FIRST);
      while (true) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.printf(Locale.ROOT, "  %4.0f s  %s%n", seconds, activity);
        Thread.sleep(EVERY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
