package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/** A service's beat: {@code system.health.{service}}. */
public record SystemHealth(
    @JsonUnwrapped Envelope envelope,
    String service,
    String status,
    String version,
    long uptimeSeconds,
    int port,
    Map<String, String> dependencies)
    implements Message {

  public static final String TYPE = "system_health";

  public SystemHealth {
    dependencies = Map.copyOf(dependencies);
  }
}
