package com.mastertrade.gateway.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one client. Offering never blocks: a full buffer of market events gives up its
 * oldest; a client that lets even the rare events pile up is ended, to begin anew from REST.
 */
public final class Reader {

  private final int marketLimit;
  private final int eventLimit;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final Deque<StreamEvent> market = new ArrayDeque<>();
  private final Deque<StreamEvent> events = new ArrayDeque<>();
  private boolean ended;
  private long dropped;

  Reader(int marketLimit, int eventLimit) {
    this.marketLimit = marketLimit;
    this.eventLimit = eventLimit;
  }

  /** Adds an event; how many older ones were given up for it. */
  int offer(StreamEvent event) {
    lock.lock();
    try {
      int lost = event.type().market() ? addMarket(event) : addEvent(event);
      dropped += lost;
      arrived.signal();
      return lost;
    } finally {
      lock.unlock();
    }
  }

  private int addMarket(StreamEvent event) {
    market.addLast(event);
    if (market.size() <= marketLimit) {
      return 0;
    }
    market.removeFirst();
    return 1;
  }

  private int addEvent(StreamEvent event) {
    if (events.size() >= eventLimit) {
      ended = true;
      return 0;
    }
    events.addLast(event);
    return 0;
  }

  /** The next event in order; nothing where none comes in time or the reader has ended. */
  public Optional<StreamEvent> poll(Duration patience) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = patience.toNanos();
      while (!ended && market.isEmpty() && events.isEmpty() && left > 0) {
        left = arrived.awaitNanos(left);
      }
      return ended ? Optional.empty() : Optional.ofNullable(oldest());
    } finally {
      lock.unlock();
    }
  }

  private @Nullable StreamEvent oldest() {
    StreamEvent a = market.peekFirst();
    StreamEvent b = events.peekFirst();
    if (a == null || b == null) {
      return a == null ? events.pollFirst() : market.pollFirst();
    }
    return a.id() < b.id() ? market.pollFirst() : events.pollFirst();
  }

  public void end() {
    lock.lock();
    try {
      ended = true;
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public boolean ended() {
    lock.lock();
    try {
      return ended;
    } finally {
      lock.unlock();
    }
  }

  /** Market events given up so far. */
  public long dropped() {
    lock.lock();
    try {
      return dropped;
    } finally {
      lock.unlock();
    }
  }
}
