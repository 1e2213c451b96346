package com.mastertrade.marketdata.market;

import com.mastertrade.marketdata.collector.Collector;
import com.mastertrade.marketdata.exchange.ExchangeClock;
import com.mastertrade.marketdata.exchange.ExchangeException;
import java.time.Duration;
import java.util.Map;

/** Measures the exchange's clock and warns once when ours has drifted from it. */
public final class DriftWatch {

  private static final Duration TOLERATED = Duration.ofSeconds(1);

  private final ExchangeClock clock;
  private final Alerts alerts;
  private final Collector collector;
  private boolean drifted;

  public DriftWatch(ExchangeClock clock, Alerts alerts, Collector collector) {
    this.clock = clock;
    this.alerts = alerts;
    this.collector = collector;
  }

  /** Measures, as long as the collector is wanted. */
  public synchronized void look() {
    if (!collector.wanted()) {
      return;
    }
    long startedAt = System.nanoTime();
    try {
      Duration offset = clock.measure();
      collector.collected(1, Duration.ofNanos(System.nanoTime() - startedAt));
      collector.says("exchange clock is " + offset.toMillis() + " ms ahead");
      judge(offset);
    } catch (ExchangeException e) {
      collector.failed(String.valueOf(e.getMessage()));
    }
  }

  private void judge(Duration offset) {
    boolean now = offset.abs().compareTo(TOLERATED) > 0;
    if (now && !drifted) {
      alerts.warn(
          "Clock drift",
          "the exchange's clock differs from this machine's by "
              + offset.toMillis()
              + " ms, more than "
              + TOLERATED.toMillis()
              + " ms: synchronise the clock, or orders will be refused",
          Map.of("offset_ms", Long.toString(offset.toMillis())));
    }
    drifted = now;
  }
}
