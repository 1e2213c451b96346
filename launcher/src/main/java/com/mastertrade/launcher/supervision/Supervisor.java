package com.mastertrade.launcher.supervision;

import com.mastertrade.servers.ServerException;
import com.mastertrade.servers.ServerProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Keeps children running: one that ends is started again, after a pause that doubles from one to
 * thirty seconds and begins anew when the child ran for a minute.
 */
public final class Supervisor implements AutoCloseable {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration STEADY = Duration.ofMinutes(1);
  private static final Duration POLL = Duration.ofMillis(200);

  private final Consumer<String> say;
  private final Map<String, Child> children = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  /** Tells {@code say} a sentence whenever a child ended and is started again. */
  public Supervisor(Consumer<String> say) {
    this.say = say;
  }

  /** Starts a child, once or again. */
  @FunctionalInterface
  public interface Starter {
    ServerProcess start();
  }

  /** Starts a child and keeps it running until {@link #close}. */
  public void supervise(String name, Starter starter) {
    Child child = new Child(name, starter, starter.start());
    if (children.putIfAbsent(name, child) != null) {
      child.process.close();
      throw new IllegalStateException(name + " is supervised already");
    }
    child.thread = Thread.ofVirtual().name("supervise-" + name).start(child::keepRunning);
  }

  /** How the child ended last, where it ended since it was first started. */
  public Optional<String> lastEnd(String name) {
    return Optional.ofNullable(children.get(name)).flatMap(child -> child.lastEnd);
  }

  /** How often the child ended by itself. */
  public int ends(String name) {
    return Optional.ofNullable(children.get(name)).map(child -> child.ends.get()).orElse(0);
  }

  /** Ends all children, side by side. */
  @Override
  public void close() {
    stopping = true;
    List<Thread> ending = new ArrayList<>();
    for (Child child : children.values()) {
      ending.add(Thread.ofVirtual().start(child::end));
    }
    for (Thread thread : ending) {
      join(thread);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Child {

    private final String name;
    private final Starter starter;
    private volatile ServerProcess process;
    private volatile Optional<String> lastEnd = Optional.empty();
    private final AtomicInteger ends = new AtomicInteger();
    private Thread thread = Thread.currentThread();

    private Child(String name, Starter starter, ServerProcess process) {
      this.name = name;
      this.starter = starter;
      this.process = process;
    }

    private void keepRunning() {
      Duration pause = FIRST_PAUSE;
      long startedAt = System.nanoTime();
      while (!stopping) {
        if (!process.exitedWithin(POLL)) {
          continue;
        }
        if (stopping) {
          return;
        }
        boolean steady = System.nanoTime() - startedAt > STEADY.toNanos();
        pause = steady ? FIRST_PAUSE : pause;
        tellEnd(pause);
        pause(pause);
        pause = longer(pause);
        startedAt = System.nanoTime();
        startAgain();
      }
    }

    private void tellEnd(Duration pause) {
      String said = "exit code " + process.exitCode() + ": " + LastWords.of(process.lastLogLine());
      lastEnd = Optional.of(said);
      ends.incrementAndGet();
      say.accept(name + " ended (" + said + "); started again in " + pause.toSeconds() + " s");
    }

    private synchronized void startAgain() {
      if (stopping) {
        return;
      }
      try {
        process = starter.start();
      } catch (ServerException e) {
        say.accept(e.getMessage());
      }
    }

    private void end() {
      join(thread);
      synchronized (this) {
        process.close();
      }
    }

    private void pause(Duration pause) {
      long until = System.nanoTime() + pause.toNanos();
      while (!stopping && System.nanoTime() < until) {
        LockSupport.parkNanos(POLL.toNanos());
      }
    }

    private static Duration longer(Duration pause) {
      Duration twice = pause.multipliedBy(2);
      return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
  }
}
