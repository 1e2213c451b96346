package com.mastertrade.simulator.replay;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Keeps the replay to its rate without drift; after a stop it goes on from where it is. */
final class Pace {

  private static final long SLACK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private final Rate rate;
  private long minuteDue = System.nanoTime();

  Pace(Rate rate) {
    this.rate = rate;
  }

  void beginMinute() {
    long now = System.nanoTime();
    if (now - minuteDue > SLACK_NANOS) {
      minuteDue = now;
    }
  }

  void await(int second) throws InterruptedException {
    await(rate.after(second));
  }

  void endMinute() throws InterruptedException {
    Duration minute = rate.after(60);
    await(minute);
    minuteDue += minute.toNanos();
  }

  private void await(Duration sinceMinute) throws InterruptedException {
    long wait = minuteDue + sinceMinute.toNanos() - System.nanoTime();
    if (wait > 0) {
      TimeUnit.NANOSECONDS.sleep(wait);
    }
  }
}
