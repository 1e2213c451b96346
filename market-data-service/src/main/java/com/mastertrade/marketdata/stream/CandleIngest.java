package com.mastertrade.marketdata.stream;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.MarketClock;
import com.mastertrade.marketdata.candle.CandleStore;
import com.mastertrade.marketdata.candle.LiveBar;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.collector.Collector;
import com.mastertrade.marketdata.history.CandleIntake;
import com.mastertrade.marketdata.history.Histories;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores closed bars in the order of their time, with what the stream left out read from the
 * exchange before, and hands them on. One thread; a batch a transaction.
 */
public final class CandleIngest implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CandleIngest.class);
  private static final int CAPACITY = 10_000;
  private static final int BATCH = 500;
  private static final long POLL_MILLIS = 200;
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final BlockingQueue<LiveBar> arrived = new LinkedBlockingQueue<>(CAPACITY);
  private final Map<Symbol, CandleLane> lanes = new HashMap<>();
  private final Map<Symbol, Long> retryAtNanos = new HashMap<>();
  private final Storage storage;
  private final CandleStore store;
  private final CandleIntake intake;
  private final Histories histories;
  private final MarketClock marketClock;
  private final GapRepair repair;
  private final CandleOutbox outbox;
  private final Collector collector;
  private volatile boolean open = true;

  public CandleIngest(
      Storage storage, MarketClock marketClock, CandleOutbox outbox, Collector collector) {
    this.storage = storage;
    this.store = storage.store();
    this.intake = storage.intake();
    this.histories = storage.histories();
    this.repair = new GapRepair(intake);
    this.marketClock = marketClock;
    this.outbox = outbox;
    this.collector = collector;
  }

  /**
   * Where bars are kept.
   *
   * @param handedOn until when live bars were handed on before this start
   */
  public record Storage(
      CandleStore store, CandleIntake intake, Histories histories, Map<Symbol, Instant> handedOn) {

    /** Where a symbol's live bars go on: history may know newer ones that nobody was told of. */
    Optional<Instant> next(Symbol symbol) {
      return Optional.ofNullable(handedOn.get(symbol)).or(() -> histories.of(symbol).newest());
    }
  }

  /** Begins; returns at once. */
  public void begin() {
    Thread.ofPlatform().daemon().name("candle-ingest").start(this::run);
  }

  /** Takes a closed, checked bar; one that finds no room is read again from the exchange later. */
  public void closed(Candle candle) {
    LiveBar bar = new LiveBar(candle, UUID.randomUUID().toString(), System.nanoTime());
    if (!arrived.offer(bar)) {
      collector.failed("bars come faster than they can be stored");
    }
  }

  @Override
  public void close() {
    open = false;
  }

  private void run() {
    try {
      while (open) {
        takeIn();
        List<LiveBar> ready = new ArrayList<>();
        for (Symbol symbol : List.copyOf(lanes.keySet())) {
          ready.addAll(advance(symbol));
        }
        finish(ready);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeIn() throws InterruptedException {
    LiveBar first = arrived.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
    if (first == null) {
      return;
    }
    List<LiveBar> batch = new ArrayList<>(List.of(first));
    arrived.drainTo(batch, BATCH);
    for (LiveBar bar : batch) {
      lane(bar.candle().symbol()).offer(bar);
    }
  }

  private CandleLane lane(Symbol symbol) throws InterruptedException {
    CandleLane known = lanes.get(symbol);
    if (known != null) {
      return known;
    }
    CandleLane lane = new CandleLane(insist(() -> storage.next(symbol)));
    lanes.put(symbol, lane);
    return lane;
  }

  private List<LiveBar> advance(Symbol symbol) throws InterruptedException {
    CandleLane lane = lane(symbol);
    List<LiveBar> ready = new ArrayList<>();
    if (!due(symbol)) {
      return ready;
    }
    for (Optional<CandleLane.Step> step = lane.step(); step.isPresent(); step = lane.step()) {
      switch (step.get()) {
        case CandleLane.Step.Next(LiveBar bar) -> ready.add(bar);
        case CandleLane.Step.Repeated(LiveBar bar) -> compare(bar);
        case CandleLane.Step.Gap(Range missing) -> {
          Optional<List<LiveBar>> repaired = repaired(symbol, missing);
          if (repaired.isEmpty()) {
            return ready;
          }
          ready.addAll(repaired.get());
          lane.settledUntil(missing.to());
        }
      }
    }
    return ready;
  }

  private boolean due(Symbol symbol) {
    Long at = retryAtNanos.get(symbol);
    return at == null || System.nanoTime() - at >= 0;
  }

  private Optional<List<LiveBar>> repaired(Symbol symbol, Range missing) {
    try {
      Range recent = GapRepair.recent(missing);
      List<LiveBar> bars =
          repair.read(symbol, recent).stream()
              .map(c -> new LiveBar(c, UUID.randomUUID().toString(), System.nanoTime()))
              .toList();
      LOG.info(
          "{}: {} bars the stream left out read from {} on", symbol, bars.size(), recent.from());
      retryAtNanos.remove(symbol);
      return Optional.of(bars);
    } catch (RuntimeException e) {
      // A loop's boundary: exchange or table may be away; the bar behind the gap waits meanwhile.
      collector.failed(symbol + " gap not repaired yet: " + e.getMessage());
      retryAtNanos.put(symbol, System.nanoTime() + RETRY.toNanos());
      return Optional.empty();
    }
  }

  private void compare(LiveBar bar) throws InterruptedException {
    store(List.of(bar));
  }

  private void finish(List<LiveBar> ready) throws InterruptedException {
    if (ready.isEmpty()) {
      return;
    }
    store(ready);
    ready.stream()
        .map(LiveBar::candle)
        .collect(Collectors.groupingBy(Candle::symbol))
        .values()
        .forEach(histories::stored);
    ready.forEach(bar -> marketClock.barClosed(bar.candle().symbol(), bar.candle().closeTime()));
    collector.collected(
        ready.size(), Duration.ofNanos(System.nanoTime() - ready.getLast().receivedNanos()));
    outbox.add(ready);
  }

  private void store(List<LiveBar> bars) throws InterruptedException {
    List<Candle> conflicts = insist(() -> store.appendLive(bars));
    insist(
        () -> {
          intake.rejectConflicts(conflicts);
          return conflicts;
        });
  }

  /** Works however long the database is away: what has been taken in is not given up. */
  private <T> T insist(Supplier<T> work) throws InterruptedException {
    while (true) {
      try {
        return work.get();
      } catch (RuntimeException e) {
        // A loop's boundary: a bar that has been taken in is stored, or tried for ever.
        LOG.warn("bars not stored yet: {}", e.getMessage());
        collector.failed("bars not stored yet: " + e.getMessage());
        Thread.sleep(RETRY);
      }
    }
  }
}
