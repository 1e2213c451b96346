package com.mastertrade.simulator.replay;

import com.mastertrade.simulator.market.KlineInterval;
import com.mastertrade.simulator.market.Moment;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * The time of a replay: where it stands, how far it may go, and whether it runs. Stays at its
 * origin until started and never passes what is released; after a restart it stands where it stood
 * until it is started again. Thread-safe; a start, a release and a hold are on disk before the call
 * returns.
 */
public final class ReplayClock {

  private static final long SAVE_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final PositionStore store;
  private final Instant end;
  private ReplayPosition state;
  private volatile Moment moment;
  private long lastSaved;

  public ReplayClock(PositionStore store, ReplayPosition initial, Instant end) {
    this.store = store;
    this.end = end;
    this.state = store.load().orElse(initial).started(false);
    this.moment = Moment.atMinute(state.position().toEpochMilli());
    store.save(state);
  }

  /** How far the market has come, ticks included. */
  public Moment now() {
    return moment;
  }

  public synchronized ReplayPosition state() {
    return state;
  }

  public Instant end() {
    return end;
  }

  /** Whether all data has been delivered. */
  public boolean closed() {
    return moment.position() >= end.toEpochMilli();
  }

  public synchronized void start() {
    change(state.started(true));
  }

  public synchronized void hold() {
    change(state.started(false));
  }

  /**
   * Lets the replay go on until {@code until}, at most to the end of the data; never takes back.
   */
  public synchronized void release(Instant until) {
    change(state.released(until.isAfter(end) ? end : until));
  }

  /** Waits until the replay runs and its next minute is released. */
  synchronized void awaitMinute() throws InterruptedException {
    while (!state.started() || !nextMinuteReleased()) {
      wait();
    }
  }

  /** Waits until the replay runs. */
  synchronized void awaitRunning() throws InterruptedException {
    while (!state.started()) {
      wait();
    }
  }

  void ticked(Moment now) {
    moment = now;
  }

  /** The next minute has closed, as everyone can see; it is not on disk yet. */
  Moment minuteClosed() {
    Moment next = Moment.atMinute(moment.position() + KlineInterval.MINUTE);
    moment = next;
    return next;
  }

  /**
   * The minute has been delivered. Where minutes come faster than ten a second not every one is
   * written: what is not on disk yet is sent again after a kill.
   */
  synchronized void delivered() {
    state = state.movedTo(Instant.ofEpochMilli(moment.position()));
    if (System.nanoTime() - lastSaved >= SAVE_EVERY_NANOS || !nextMinuteReleased()) {
      save(state);
    }
  }

  private boolean nextMinuteReleased() {
    return moment.position() + KlineInterval.MINUTE <= state.releasedUntil().toEpochMilli();
  }

  private void change(ReplayPosition changed) {
    if (!changed.equals(state)) {
      save(changed);
      state = changed;
      notifyAll();
    }
  }

  private void save(ReplayPosition position) {
    store.save(position);
    lastSaved = System.nanoTime();
  }
}
