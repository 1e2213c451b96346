package com.mastertrade.simulator.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Lets an event of a stream through only so often in real time. Not thread-safe. */
final class Conflation {

  private final LongSupplier nanoTime;
  private final Map<String, Long> lastSent = new HashMap<>();

  Conflation(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Whether the stream's last event is long enough ago; if so, this one counts as sent. */
  boolean due(String stream, Duration apart) {
    long now = nanoTime.getAsLong();
    Long last = lastSent.get(stream);
    if (last != null && now - last < apart.toNanos()) {
      return false;
    }
    lastSent.put(stream, now);
    return true;
  }

  /** Counts the stream's event as sent, whenever the last one was. */
  void sent(String stream) {
    lastSent.put(stream, nanoTime.getAsLong());
  }
}
