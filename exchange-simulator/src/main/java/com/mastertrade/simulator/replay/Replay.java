package com.mastertrade.simulator.replay;

import com.mastertrade.simulator.market.Moment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Plays the market minute by minute on a thread of its own: the ticks of the path, then the closed
 * bar, then the new position on disk. A kill in between sends that minute again; none is left out.
 */
public final class Replay implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

  private final ReplayClock clock;
  private final Pace pace;
  private final int[] seconds;
  private final ReplayListener listener;
  private final Runnable onFailure;
  private volatile boolean running;
  private Thread thread = new Thread(this::run, "replay");

  /**
   * A replay that has yet to be started.
   *
   * @param seconds the seconds of a minute that have ticks
   * @param onFailure called when the replay cannot go on, a full disk for instance
   */
  public Replay(
      ReplayClock clock, Rate rate, int[] seconds, ReplayListener listener, Runnable onFailure) {
    this.clock = clock;
    this.pace = new Pace(rate);
    this.seconds = seconds.clone();
    this.listener = listener;
    this.onFailure = onFailure;
  }

  @Override
  public void start() {
    running = true;
    thread = new Thread(this::run, "replay");
    thread.start();
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    try {
      while (running) {
        clock.awaitMinute();
        playMinute();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      // The end of the thread: whatever it is, the process must not go on with a dead market.
      fail(e);
    }
  }

  /** A write cut short by the stop is no failure: that minute is sent again after the restart. */
  private void fail(RuntimeException cause) {
    if (running) {
      LOG.error("The replay stops at {}", clock.state().position(), cause);
      onFailure.run();
    }
  }

  private void playMinute() throws InterruptedException {
    pace.beginMinute();
    long minute = clock.now().position();
    for (int second : seconds) {
      pace.await(second);
      clock.awaitRunning();
      Moment now = new Moment(minute, second);
      clock.ticked(now);
      listener.ticked(now);
    }
    pace.endMinute();
    listener.minuteClosed(clock.minuteClosed());
    clock.delivered();
    if (clock.closed()) {
      LOG.info("The data end at {}: the market is closed", clock.end());
    }
  }
}
