package com.mastertrade.launcher.build;

import java.util.List;

/** The modules, in the order in which they need each other. */
final class Modules {

  /** What the launcher itself is made of. */
  static final List<String> LAUNCHER =
      List.of("common-lib", "market-sources", "local-servers", "launcher");

  /** What {@code up} runs. */
  static final List<String> RUNNING =
      List.of(
          "common-lib",
          "trading-engine",
          "market-sources",
          "local-servers",
          "service-kit",
          "exchange-simulator",
          "market-data-service",
          "strategy-service",
          "api-gateway",
          "launcher");

  private Modules() {}
}
