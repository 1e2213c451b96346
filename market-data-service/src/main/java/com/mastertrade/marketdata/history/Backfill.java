package com.mastertrade.marketdata.history;

import com.mastertrade.marketdata.collector.Collector;
import com.mastertrade.marketdata.exchange.ExchangeException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills history until nothing is missing, then looks again every now and then. What is done is what
 * the table holds, so it goes on after a kill where it stood.
 */
public final class Backfill implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Backfill.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(60);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final HistoryPlanner planner;
  private final CandleIntake intake;
  private final HistoryReport report;
  private final Collector collector;
  private final int fetchers;
  private final ExecutorService threads;
  private final Semaphore wake = new Semaphore(0);
  private final AtomicLong rows = new AtomicLong();
  private volatile boolean open = true;

  public Backfill(
      HistoryPlanner planner,
      CandleIntake intake,
      HistoryReport report,
      Collector collector,
      int fetchers) {
    this.planner = planner;
    this.intake = intake;
    this.report = report;
    this.collector = collector;
    this.fetchers = fetchers;
    this.threads =
        Executors.newFixedThreadPool(
            fetchers, Thread.ofPlatform().daemon().name("history-fetch-", 0).factory());
  }

  /** Begins; returns at once. */
  public void begin() {
    Thread.ofPlatform().daemon().name("history").start(this::run);
  }

  /** Looks at once whether something is missing. */
  public void lookAgain() {
    wake.release();
  }

  @Override
  public void close() {
    open = false;
    wake.release();
    threads.shutdown();
  }

  private void run() {
    Duration pause = FIRST_PAUSE;
    while (open) {
      boolean succeeded = collector.wanted() ? attempt() : rest(LOOK_AGAIN);
      pause = succeeded ? FIRST_PAUSE : longer(pause);
      if (!succeeded) {
        rest(pause);
      }
    }
  }

  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }

  /** One round; the loop goes on whatever happens in it. */
  private boolean attempt() {
    try {
      List<BackfillTask> tasks = planner.next();
      report.publish();
      if (tasks.isEmpty()) {
        collector.idle("complete");
        return rest(LOOK_AGAIN);
      }
      collector.says(tasks.size() + " requests to go");
      work(tasks);
      report.publish();
      return true;
    } catch (ExchangeException e) {
      return failed(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // A loop's boundary: the table may be away, and history is to go on when it is back.
      LOG.error("back-fill round failed", e);
      return failed(String.valueOf(e.getMessage()));
    }
  }

  private boolean failed(String detail) {
    if (open) {
      LOG.warn("back-fill will try again: {}", detail);
      collector.failed(detail);
    }
    return false;
  }

  private void work(List<BackfillTask> tasks) {
    long before = rows.get();
    long startedAt = System.nanoTime();
    Queue<BackfillTask> queue = new ConcurrentLinkedQueue<>(tasks);
    List<Future<?>> workers =
        IntStream.range(0, Math.min(fetchers, tasks.size()))
            .<Future<?>>mapToObj(worker -> threads.submit(() -> drain(queue)))
            .toList();
    try {
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      queue.clear();
      throw new ExchangeException(String.valueOf(e.getCause()), e);
    }
    double seconds = (System.nanoTime() - startedAt) / 1e9;
    long filled = rows.get() - before;
    LOG.info(
        "history: {} rows in {} s, {} rows/s",
        filled,
        Math.round(seconds * 10) / 10.0,
        Math.round(filled / seconds));
  }

  private void drain(Queue<BackfillTask> queue) {
    for (BackfillTask task = queue.poll();
        task != null && open && collector.wanted();
        task = queue.poll()) {
      long startedAt = System.nanoTime();
      int filled = intake.fill(task.symbol(), task.range(), task.now());
      rows.addAndGet(filled);
      collector.collected(filled, Duration.ofNanos(System.nanoTime() - startedAt));
    }
  }

  private boolean rest(Duration duration) {
    try {
      if (wake.tryAcquire(duration.toMillis(), TimeUnit.MILLISECONDS)) {
        wake.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      open = false;
    }
    return true;
  }
}
