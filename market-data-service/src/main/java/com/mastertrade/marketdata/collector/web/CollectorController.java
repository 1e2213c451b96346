package com.mastertrade.marketdata.collector.web;

import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.marketdata.collector.Collector;
import com.mastertrade.marketdata.collector.CollectorRuns;
import com.mastertrade.marketdata.collector.Collectors;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows collectors, starts and stops them. */
@RestController
public class CollectorController {

  private final Collectors collectors;
  private final CollectorRuns runs;

  public CollectorController(Collectors collectors, CollectorRuns runs) {
    this.collectors = collectors;
    this.runs = runs;
  }

  /** Which collector. */
  public record CollectorName(@NotBlank String name) {}

  /** All collectors. */
  public record CollectorList(List<CollectorView> items) {}

  /** How a collector does. */
  public record CollectorView(
      String name,
      String kind,
      String status,
      Optional<Instant> lastSuccess,
      long points,
      long errors,
      String detail) {

    static CollectorView of(Collector collector) {
      return new CollectorView(
          collector.name(),
          collector.kind(),
          collector.status().name().toLowerCase(Locale.ROOT),
          collector.lastSuccess(),
          collector.points(),
          collector.errors(),
          collector.detail());
    }
  }

  @GetMapping("/health/collectors")
  CollectorList collectors() {
    return new CollectorList(collectors.all().stream().map(CollectorView::of).toList());
  }

  @PostMapping("/api/v1/collectors/start")
  CollectorView start(@Valid @RequestBody CollectorName name) {
    Collector collector = named(name);
    if (!collector.wanted()) {
      collector.start();
      runs.begin(collector);
    }
    return CollectorView.of(collector);
  }

  @PostMapping("/api/v1/collectors/stop")
  CollectorView stop(@Valid @RequestBody CollectorName name) {
    Collector collector = named(name);
    if (collector.wanted()) {
      collector.stop();
      runs.progress(collector);
      runs.end(collector, "stopped");
    }
    return CollectorView.of(collector);
  }

  private Collector named(CollectorName name) {
    return collectors
        .named(name.name())
        .orElseThrow(() -> ProblemException.notFound("collector", name.name()));
  }
}
