package com.mastertrade.strategy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/** Maps a list on a fixed number of threads; results keep the order of the list. */
public final class ParallelMap implements AutoCloseable {

  private final ExecutorService threads;

  public ParallelMap(int threads) {
    ThreadFactory daemons = Thread.ofPlatform().daemon().name("search-", 1).factory();
    this.threads = Executors.newFixedThreadPool(threads, daemons);
  }

  /**
   * The results, in order.
   *
   * @throws CancellationException if the calling thread is interrupted
   */
  public <A, B> List<B> map(List<A> items, Function<A, B> function) {
    List<Future<B>> futures = new ArrayList<>(items.size());
    for (A item : items) {
      futures.add(threads.submit(() -> function.apply(item)));
    }
    List<B> results = new ArrayList<>(items.size());
    for (Future<B> future : futures) {
      results.add(result(future));
    }
    return results;
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException("evaluation failed", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
