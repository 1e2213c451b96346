package com.mastertrade.marketdata.collector.metrics;

import com.mastertrade.marketdata.collector.Collector;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Figures of the collectors under their documented names. */
public final class CollectorMetrics {

  private static final String TAG = "collector";

  private CollectorMetrics() {}

  /** Registers and keeps up every collector's figures. */
  public static void bind(List<Collector> collectors, MeterRegistry registry) {
    collectors.forEach(collector -> bind(collector, registry));
  }

  private static void bind(Collector collector, MeterRegistry registry) {
    String name = collector.name();
    Gauge.builder("data_collector_health", collector, CollectorMetrics::health)
        .tag(TAG, name)
        .register(registry);
    Gauge.builder("data_collector_last_success_timestamp", collector, CollectorMetrics::lastSuccess)
        .tag(TAG, name)
        .register(registry);
    var points = registry.counter("data_points_collected", TAG, name);
    var errors = registry.counter("data_collection_errors", TAG, name);
    Timer duration = registry.timer("data_collection_duration", TAG, name);
    collector.listen(
        new Collector.Listener() {
          @Override
          public void collected(Collector by, long count, Duration took) {
            points.increment((double) count);
            if (took.isPositive()) {
              duration.record(took);
            }
          }

          @Override
          public void failed(Collector by, String detail) {
            errors.increment();
          }
        });
  }

  /** A histogram of the time from a closed bar's arrival to the broker's confirm. */
  public static Consumer<Duration> candleLatency(MeterRegistry registry) {
    Timer timer =
        Timer.builder("candle_end_to_end")
            .description("closed bar: from its arrival to the broker's confirm")
            .publishPercentileHistogram()
            .serviceLevelObjectives(
                Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(100))
            .minimumExpectedValue(Duration.ofMillis(1))
            .maximumExpectedValue(Duration.ofSeconds(5))
            .register(registry);
    return timer::record;
  }

  private static double health(Collector collector) {
    return switch (collector.status()) {
      case RUNNING, IDLE -> 1;
      case STOPPED, FAILED -> 0;
    };
  }

  private static double lastSuccess(Collector collector) {
    return collector.lastSuccess().map(time -> time.toEpochMilli() / 1000.0).orElse(0.0);
  }
}
