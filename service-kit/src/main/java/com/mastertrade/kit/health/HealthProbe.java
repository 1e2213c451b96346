package com.mastertrade.kit.health;

import com.mastertrade.kit.config.ServiceProperties;
import com.mastertrade.kit.web.ServiceVersion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Asks every dependency at once and waits two seconds at most. */
public final class HealthProbe {

  private static final int TIMEOUT_SECONDS = 2;

  private final ServiceProperties service;
  private final ServiceVersion version;
  private final List<Dependency> dependencies;
  private final Clock clock;
  private final Instant startedAt;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  HealthProbe(
      ServiceProperties service,
      ServiceVersion version,
      List<Dependency> dependencies,
      Clock clock) {
    this.service = service;
    this.version = version;
    this.dependencies = List.copyOf(dependencies);
    this.clock = clock;
    this.startedAt = clock.instant();
  }

  /** The state of this moment. */
  public HealthReport report() {
    Map<String, String> states = states();
    return new HealthReport(
        status(states),
        service.name(),
        version.value(),
        Duration.between(startedAt, clock.instant()).toSeconds(),
        states);
  }

  private Map<String, String> states() {
    List<Callable<Object>> probes =
        dependencies.stream().<Callable<Object>>map(d -> () -> d.probe().call()).toList();
    Map<String, String> states = new LinkedHashMap<>();
    try {
      Iterator<Future<Object>> answers =
          threads.invokeAll(probes, TIMEOUT_SECONDS, TimeUnit.SECONDS).iterator();
      dependencies.forEach(d -> states.put(d.name(), state(answers.next())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      dependencies.forEach(d -> states.put(d.name(), "not asked: the service is stopping"));
    }
    return states;
  }

  private static String state(Future<?> answer) {
    return switch (answer.state()) {
      case SUCCESS -> HealthReport.CONNECTED;
      case FAILED -> firstLine(answer.exceptionNow());
      case CANCELLED, RUNNING -> "no answer within " + TIMEOUT_SECONDS + " s";
    };
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("not connected");
  }

  private String status(Map<String, String> states) {
    String status = "healthy";
    for (Dependency dependency : dependencies) {
      if (!HealthReport.CONNECTED.equals(states.get(dependency.name()))) {
        if (dependency.required()) {
          return "unhealthy";
        }
        status = "degraded";
      }
    }
    return status;
  }
}
