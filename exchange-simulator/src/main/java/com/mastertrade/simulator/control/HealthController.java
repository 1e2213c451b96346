package com.mastertrade.simulator.control;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.info.BuildProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documented form of health; the simulator depends on nothing. */
@RestController
final class HealthController {

  private final Clock clock;
  private final String version;
  private final Instant startedAt;

  record Health(
      String status,
      String service,
      String version,
      @JsonProperty("uptime_seconds") long uptimeSeconds,
      Map<String, String> dependencies) {}

  HealthController(Clock clock, BuildProperties build) {
    this.clock = clock;
    this.version = Objects.requireNonNull(build.getVersion());
    this.startedAt = clock.instant();
  }

  @GetMapping("/health")
  Health health() {
    long uptime = Duration.between(startedAt, clock.instant()).toSeconds();
    return new Health("healthy", "exchange-simulator", version, uptime, Map.of());
  }
}
