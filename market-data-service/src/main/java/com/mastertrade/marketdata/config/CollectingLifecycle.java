package com.mastertrade.marketdata.config;

import com.mastertrade.marketdata.collector.CollectorRuns;
import com.mastertrade.marketdata.collector.Collectors;
import com.mastertrade.marketdata.exchange.ExchangeException;
import com.mastertrade.marketdata.history.Backfill;
import com.mastertrade.marketdata.history.HistoryReport;
import com.mastertrade.marketdata.market.DriftWatch;
import com.mastertrade.marketdata.market.MarketFacts;
import com.mastertrade.marketdata.stream.CandleIngest;
import com.mastertrade.marketdata.stream.CandleOutbox;
import com.mastertrade.marketdata.stream.LiveFeed;
import com.mastertrade.marketdata.stream.LiveListener;
import com.mastertrade.marketdata.symbol.Symbols;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts collecting when the service is up, keeps its clockwork, and stops it before the rest. */
@Component
class CollectingLifecycle implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(CollectingLifecycle.class);
  private static final long FLUSH_MILLIS = 200;
  private static final int CHORES = 4;
  private static final long FACTS_SECONDS = 1;
  private static final long REPORT_SECONDS = 2;
  private static final long CLOCK_SECONDS = 30;
  private static final long SYMBOLS_SECONDS = 3600;
  private static final long FIRST_SYMBOLS_SECONDS = 2;

  private final MarketDataSettings settings;
  private final Symbols symbols;
  private final Collectors collectors;
  private final CollectorRuns runs;
  private final Work work;
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("tick-flush").factory());
  private final ScheduledExecutorService chores =
      Executors.newScheduledThreadPool(
          CHORES, Thread.ofPlatform().daemon().name("chores-", 0).factory());
  private volatile boolean running;
  private volatile boolean synchronised;

  CollectingLifecycle(
      MarketDataSettings settings,
      Symbols symbols,
      Collectors collectors,
      CollectorRuns runs,
      Work work) {
    this.settings = settings;
    this.symbols = symbols;
    this.collectors = collectors;
    this.runs = runs;
    this.work = work;
  }

  /** What is started and stopped. */
  @Component
  record Work(
      Backfill backfill,
      HistoryReport report,
      DriftWatch drift,
      MarketFacts facts,
      CandleIngest ingest,
      CandleOutbox outbox,
      LiveFeed feed,
      LiveListener listener) {}

  @Override
  public void start() {
    running = true;
    collectors.all().forEach(runs::begin);
    work.outbox().begin();
    work.ingest().begin();
    every(ticks, FLUSH_MILLIS, TimeUnit.MILLISECONDS, work.listener()::flush);
    every(chores, FACTS_SECONDS, TimeUnit.SECONDS, work.facts()::refresh);
    every(chores, REPORT_SECONDS, TimeUnit.SECONDS, this::report);
    every(chores, CLOCK_SECONDS, TimeUnit.SECONDS, work.drift()::look);
    every(chores, FIRST_SYMBOLS_SECONDS, TimeUnit.SECONDS, this::firstSymbols);
    every(chores, SYMBOLS_SECONDS, TimeUnit.SECONDS, this::symbolsAgain);
    work.backfill().begin();
    work.feed().begin();
  }

  private void report() {
    work.listener().countRefused();
    work.report().publish();
    collectors.all().forEach(runs::progress);
  }

  /** Until the exchange has answered once. */
  private void firstSymbols() {
    if (!synchronised) {
      synchroniseSymbols();
    }
  }

  private void symbolsAgain() {
    if (synchronised) {
      synchroniseSymbols();
    }
  }

  private void synchroniseSymbols() {
    try {
      List<?> unknown = symbols.synchronise(settings.initialSymbols());
      synchronised = true;
      if (!unknown.isEmpty()) {
        LOG.warn("the exchange does not list {}: not collected", unknown);
      }
      work.backfill().lookAgain();
    } catch (ExchangeException e) {
      LOG.warn("symbols not synchronised yet: {}", e.getMessage());
    }
  }

  private static void every(
      ScheduledExecutorService executor, long period, TimeUnit unit, Runnable chore) {
    var _ = executor.scheduleWithFixedDelay(() -> guarded(chore), 0, period, unit);
  }

  /** A chore that failed is tried again at its next time. */
  private static void guarded(Runnable chore) {
    try {
      chore.run();
    } catch (RuntimeException e) {
      // A loop's boundary: an exception would end the schedule for good.
      LOG.warn("chore failed: {}", e.getMessage(), e);
    }
  }

  @Override
  public void stop() {
    running = false;
    work.feed().close();
    work.backfill().close();
    work.ingest().close();
    work.outbox().close();
    ticks.shutdownNow();
    chores.shutdownNow();
    collectors.all().forEach(collector -> runs.end(collector, "stopped"));
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
