package com.mastertrade.kit.health;

import java.util.Map;

/**
 * A service's health.
 *
 * @param status healthy, degraded or unhealthy
 * @param dependencies name to {@code connected}, or why not
 */
public record HealthReport(
    String status,
    String service,
    String version,
    long uptimeSeconds,
    Map<String, String> dependencies) {

  static final String CONNECTED = "connected";

  public HealthReport {
    dependencies = Map.copyOf(dependencies);
  }
}
