package com.mastertrade.strategy.generation.execution;

import com.mastertrade.strategy.generation.NightSummary;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Figures of the last night, and counts over all nights of this process. */
final class NightMetrics {

  private final Timer duration;
  private final Counter evaluations;
  private final AtomicReference<Last> last = new AtomicReference<>(new Last(0, 0, 0, 0));

  private record Last(double perSecond, double generated, double passed, double selected) {}

  NightMetrics(MeterRegistry registry) {
    duration = Timer.builder("strategy_night_duration").register(registry);
    evaluations = Counter.builder("strategy_evaluations").register(registry);
    registry.gauge("strategy_evaluations_per_second", last, now -> now.get().perSecond());
    registry.gauge("strategy_night_generated", last, now -> now.get().generated());
    registry.gauge("strategy_night_passed_filter", last, now -> now.get().passed());
    registry.gauge("strategy_night_selected", last, now -> now.get().selected());
  }

  void finished(NightSummary night) {
    duration.record(Duration.ofMillis(Math.round(night.seconds() * 1000)));
    evaluations.increment(night.evaluations());
    last.set(
        new Last(
            night.seconds() > 0 ? night.evaluations() / night.seconds() : 0,
            night.generated(),
            night.passedFilter(),
            night.selected()));
  }
}
