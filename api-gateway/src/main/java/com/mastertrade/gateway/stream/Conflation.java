package com.mastertrade.gateway.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Lets market events about one thing through no oftener than the gap allows: the first at once, of
 * those that follow within the gap only the newest, when it is over. Thread-safe.
 */
public final class Conflation {

  private final long gapNanos;
  private final LongSupplier nanoTime;
  private final Consumer<Occurrence> next;
  private final Map<Key, Lane> lanes = new HashMap<>();

  public Conflation(Duration gap, LongSupplier nanoTime, Consumer<Occurrence> next) {
    this.gapNanos = gap.toNanos();
    this.nanoTime = nanoTime;
    this.next = next;
  }

  public synchronized void accept(Occurrence occurrence) {
    if (!occurrence.type().market()) {
      next.accept(occurrence);
      return;
    }
    long now = nanoTime.getAsLong();
    Key key = new Key(occurrence.type(), occurrence.about());
    Lane lane = lanes.computeIfAbsent(key, created -> new Lane(now - gapNanos));
    if (lane.due(now, gapNanos)) {
      lane.passedAt = now;
      lane.waiting = Optional.empty();
      next.accept(occurrence);
    } else {
      lane.waiting = Optional.of(occurrence);
    }
  }

  /** Lets through what has waited long enough. To be called some times a gap. */
  public synchronized void flush() {
    long now = nanoTime.getAsLong();
    List<Occurrence> due = new ArrayList<>();
    for (Lane lane : lanes.values()) {
      if (lane.waiting.isPresent() && lane.due(now, gapNanos)) {
        due.add(lane.waiting.get());
        lane.waiting = Optional.empty();
        lane.passedAt = now;
      }
    }
    due.forEach(next);
  }

  private record Key(StreamType type, String about) {}

  /** What passed last about one thing, and what waits. */
  private static final class Lane {
    private long passedAt;
    private Optional<Occurrence> waiting = Optional.empty();

    private Lane(long passedAt) {
      this.passedAt = passedAt;
    }

    private boolean due(long now, long gapNanos) {
      return now - passedAt >= gapNanos;
    }
  }
}
