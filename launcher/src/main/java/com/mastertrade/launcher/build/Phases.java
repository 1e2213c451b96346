package com.mastertrade.launcher.build;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Seconds spent, by phase, in the order in which they began. */
final class Phases {

  static final String DEPENDENCIES = "dependencies";
  static final String BUILD = "build";

  private final Map<String, Double> seconds = new LinkedHashMap<>();

  Phases() {
    seconds.put(DEPENDENCIES, 0.0);
    seconds.put(BUILD, 0.0);
  }

  void add(String phase, long nanos) {
    seconds.merge(phase, nanos / 1e9, Double::sum);
  }

  String asProperties() {
    return seconds.entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "%s=%.1f%n", e.getKey(), e.getValue()))
        .collect(Collectors.joining());
  }
}
