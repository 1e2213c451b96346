package com.mastertrade.launcher.services;

import com.mastertrade.launcher.client.HealthProbe;
import java.util.List;
import java.util.Map;

/**
 * A process of the platform.
 *
 * @param name as in the topology
 * @param port where its health is asked
 * @param healthPath what is asked
 * @param command program and arguments
 * @param environment of the process
 */
public record Service(
    String name,
    int port,
    String healthPath,
    List<String> command,
    Map<String, String> environment) {

  public Service {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  public HealthProbe.Health health() {
    return new HealthProbe(port, healthPath).ask();
  }

  /** Never prints the environment, which holds passwords. */
  @Override
  public String toString() {
    return name + " on port " + port;
  }
}
