package com.mastertrade.kit.health;

import java.util.Map;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /health}, and what a supervisor asks: is it alive, is it ready. */
@RestController
final class HealthController {

  private final HealthProbe probe;
  private final ApplicationAvailability availability;

  HealthController(HealthProbe probe, ApplicationAvailability availability) {
    this.probe = probe;
    this.availability = availability;
  }

  @GetMapping("/health")
  ResponseEntity<HealthReport> health() {
    HealthReport report = probe.report();
    return ResponseEntity.status(
            report.status().equals("unhealthy") ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
        .body(report);
  }

  @GetMapping("/health/liveness")
  Map<String, String> liveness() {
    return Map.of("status", "alive");
  }

  @GetMapping("/health/readiness")
  ResponseEntity<Map<String, String>> readiness() {
    boolean ready =
        availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
            && !probe.report().status().equals("unhealthy");
    return ResponseEntity.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .body(Map.of("status", ready ? "ready" : "not ready"));
  }
}
