package com.mastertrade.kit.work;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Calls its work as long as there is some, then sleeps until woken or for a poll's length. Where
 * database or broker are away it waits for them. After any other error the same work is tried again
 * at the next poll, never skipped, and each failure is logged.
 */
public final class WorkLoop {

  private static final Logger LOG = LoggerFactory.getLogger(WorkLoop.class);
  private static final Duration STOP = Duration.ofSeconds(5);

  private final String name;
  private final Wake wake;
  private final BooleanSupplier work;
  private final Duration poll;
  private volatile boolean running;
  private Thread thread;

  /**
   * A loop that has not begun.
   *
   * @param work one piece; returns whether there may be more
   */
  public WorkLoop(String name, Wake wake, BooleanSupplier work, Duration poll) {
    this.name = name;
    this.wake = wake;
    this.work = work;
    this.poll = poll;
    this.thread = Thread.ofPlatform().name(name).unstarted(this::run);
  }

  public synchronized void start() {
    if (running) {
      return;
    }
    running = true;
    thread = Thread.ofPlatform().name(name).start(this::run);
  }

  /** Lets the piece at hand end, for five seconds at most. */
  public synchronized void stop() {
    running = false;
    wake.up();
    try {
      thread.join(STOP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public boolean isRunning() {
    return running;
  }

  private void run() {
    try {
      while (running) {
        if (!oneMore()) {
          wake.await(poll);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean oneMore() {
    try {
      return work.getAsBoolean();
    } catch (AmqpException | DataAccessException | TransactionException e) {
      LOG.warn("{} waits: {}", name, e.getMessage());
      return false;
    } catch (RuntimeException e) { // the boundary of the loop: the thread must not die of it
      LOG.error("{} failed and tries again", name, e);
      return false;
    }
  }
}
