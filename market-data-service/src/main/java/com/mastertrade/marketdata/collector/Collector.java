package com.mastertrade.marketdata.collector;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One stream of data that is collected: whether it is wanted, and how it does. Who does the work
 * reports here. Thread-safe.
 */
public final class Collector {

  private final String name;
  private final String kind;
  private final Clock clock;
  private final AtomicLong points = new AtomicLong();
  private final AtomicLong errors = new AtomicLong();
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private volatile boolean wanted = true;
  private volatile Status status = Status.IDLE;
  private volatile Optional<Instant> lastSuccess = Optional.empty();
  private volatile String detail = "";

  public Collector(String name, String kind, Clock clock) {
    this.name = name;
    this.kind = kind;
    this.clock = clock;
  }

  /** What a collector is doing. */
  public enum Status {
    RUNNING,
    STOPPED,
    FAILED,
    IDLE
  }

  /** Told of every piece of work. */
  public interface Listener {

    default void collected(Collector collector, long points, Duration took) {}

    default void failed(Collector collector, String detail) {}

    default void switched(Collector collector, boolean wanted) {}
  }

  public void listen(Listener listener) {
    listeners.add(listener);
  }

  /** Notes that data arrived. */
  public void collected(long count, Duration took) {
    points.addAndGet(count);
    lastSuccess = Optional.of(clock.instant());
    if (wanted) {
      status = Status.RUNNING;
    }
    listeners.forEach(listener -> listener.collected(this, count, took));
  }

  /** Notes what it does now. */
  public void says(String text) {
    detail = text;
  }

  /** Notes that there is nothing to do. */
  public void idle(String text) {
    detail = text;
    if (wanted) {
      status = Status.IDLE;
    }
  }

  /** Notes a failure; the worker tries again by itself. */
  public void failed(String text) {
    errors.incrementAndGet();
    detail = text;
    if (wanted) {
      status = Status.FAILED;
    }
    listeners.forEach(listener -> listener.failed(this, text));
  }

  public void start() {
    wanted = true;
    status = Status.IDLE;
    listeners.forEach(listener -> listener.switched(this, true));
  }

  public void stop() {
    wanted = false;
    status = Status.STOPPED;
    listeners.forEach(listener -> listener.switched(this, false));
  }

  /** Whether it should collect. */
  public boolean wanted() {
    return wanted;
  }

  public String name() {
    return name;
  }

  public String kind() {
    return kind;
  }

  public Status status() {
    return status;
  }

  public Optional<Instant> lastSuccess() {
    return lastSuccess;
  }

  public long points() {
    return points.get();
  }

  public long errors() {
    return errors.get();
  }

  public String detail() {
    return detail;
  }
}
