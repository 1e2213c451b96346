package com.mastertrade.gateway.status;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service says of itself.
 *
 * @param status healthy, degraded, unhealthy, or down where it says nothing
 * @param version absent where it is down, as uptime is
 * @param dependencies name to {@code connected} or why not
 */
public record ServiceState(
    String name,
    int port,
    String status,
    @Nullable String version,
    @Nullable Long uptimeSeconds,
    Map<String, String> dependencies,
    Instant checkedAt) {

  public ServiceState {
    dependencies = Map.copyOf(dependencies);
  }

  /** A service that does not answer. */
  public static ServiceState down(String name, int port, Instant checkedAt) {
    return new ServiceState(name, port, "down", null, null, Map.of(), checkedAt);
  }
}
