package com.mastertrade.kit.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes one sleeper; several calls before it sleeps wake it once. Thread-safe. */
public final class Wake {

  private final Semaphore calls = new Semaphore(0);

  /** There may be work. */
  public void up() {
    calls.release();
  }

  /** Sleeps until woken, at most so long. */
  void await(Duration longest) throws InterruptedException {
    if (calls.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
      calls.drainPermits();
    }
  }
}
