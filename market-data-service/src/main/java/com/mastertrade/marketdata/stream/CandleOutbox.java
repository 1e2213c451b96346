package com.mastertrade.marketdata.stream;

import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.marketdata.candle.CandleAggregation;
import com.mastertrade.marketdata.candle.CandleCache;
import com.mastertrade.marketdata.candle.CandleStore;
import com.mastertrade.marketdata.candle.LiveBar;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.collector.Collector;
import com.mastertrade.marketdata.history.Histories;
import com.mastertrade.marketdata.stream.Publication.PublicationException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Puts stored bars into the cache and on the broker, in order, with the longer bars they close. Its
 * own thread, so that a slow broker never holds up storing.
 */
public final class CandleOutbox implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CandleOutbox.class);
  private static final int CAPACITY = 20_000;
  private static final int BATCH = 200;
  private static final String CORRELATION = "correlation_id";

  private final BlockingQueue<LiveBar> stored = new LinkedBlockingQueue<>(CAPACITY);
  private final CandleCache cache;
  private final Publication publication;
  private final CandleStore store;
  private final Histories histories;
  private final Collector collector;
  private final Consumer<Duration> latency;
  private volatile boolean open = true;

  public CandleOutbox(
      CandleCache cache,
      Publication publication,
      Stored stored,
      Collector collector,
      Consumer<Duration> latency) {
    this.cache = cache;
    this.publication = publication;
    this.store = stored.store();
    this.histories = stored.histories();
    this.collector = collector;
    this.latency = latency;
  }

  /** Where stored bars are read. */
  public record Stored(CandleStore store, Histories histories) {}

  /** Begins; returns at once. */
  public void begin() {
    Thread.ofPlatform().daemon().name("candle-outbox").start(this::run);
  }

  @Override
  public void close() {
    open = false;
  }

  void add(List<LiveBar> bars) {
    for (LiveBar bar : bars) {
      while (!stored.offer(bar)) {
        // Consumers read what they missed from the table, so the oldest may go.
        stored.poll();
      }
    }
  }

  private void run() {
    List<LiveBar> batch = new ArrayList<>();
    try {
      while (open) {
        LiveBar first = stored.poll(1, TimeUnit.SECONDS);
        if (first != null) {
          batch.add(first);
          stored.drainTo(batch, BATCH);
          batch.forEach(this::publishMinute);
          batch.forEach(this::publishLonger);
          batch.clear();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void publishMinute(LiveBar bar) {
    MDC.put(CORRELATION, bar.correlationId());
    try {
      publish(bar.candle(), bar.correlationId());
      Duration took = Duration.ofNanos(System.nanoTime() - bar.receivedNanos());
      latency.accept(took);
      LOG.info(
          "candle closed: {} {} close {} stored and published in {} ms",
          bar.candle().symbol(),
          bar.candle().openTime(),
          bar.candle().close(),
          took.toMillis());
    } finally {
      MDC.remove(CORRELATION);
    }
  }

  private void publishLonger(LiveBar bar) {
    List<Interval> closing = CandleAggregation.closingAt(bar.candle().closeTime());
    if (closing.isEmpty()) {
      return;
    }
    MDC.put(CORRELATION, bar.correlationId());
    try {
      Candle minute = bar.candle();
      Instant earliest = minute.closeTime().minus(closing.getLast().duration());
      List<Candle> minutes =
          store.minutes(minute.symbol(), new Range(earliest, minute.closeTime()));
      for (Interval interval : closing) {
        publishInterval(bar, interval, minutes);
      }
    } catch (RuntimeException e) {
      // A loop's boundary: the table may be away; readers make longer bars of the minutes.
      LOG.warn("longer bars not published: {}", e.getMessage());
      collector.failed("longer bars not published: " + e.getMessage());
    } finally {
      MDC.remove(CORRELATION);
    }
  }

  private void publishInterval(LiveBar bar, Interval interval, List<Candle> minutes) {
    Instant end = bar.candle().closeTime();
    Range range = new Range(end.minus(interval.duration()), end);
    if (!histories.of(bar.candle().symbol()).missing(range).isEmpty()) {
      LOG.debug("{} {} not published, its history is not complete", bar.candle(), interval);
      return;
    }
    List<Candle> inside = minutes.stream().filter(m -> range.contains(m.openTime())).toList();
    publish(CandleAggregation.of(inside, interval), bar.correlationId());
  }

  private void publish(Candle candle, String correlationId) {
    cache.put(candle, correlationId);
    try {
      publication.closed(candle, correlationId);
    } catch (PublicationException e) {
      LOG.warn("candle not published: {}", e.getMessage());
      collector.failed("not published: " + e.getMessage());
    }
  }
}
