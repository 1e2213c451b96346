package com.mastertrade.launcher.command;

import com.mastertrade.launcher.home.HomeSettings;
import com.mastertrade.launcher.services.MarketLabel;
import com.mastertrade.launcher.up.Night;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a start ended with.
 *
 * @param night the finished run
 * @param seconds by phase, in order
 */
record Summary(JsonNode night, Map<String, Double> seconds) {

  /** Prints it with the link, on standard output. */
  void print(HomeSettings settings, JsonNode link) {
    System.out.println("MasterTrade is up: " + MarketLabel.of(settings));
    System.out.println("  night      " + Night.funnel(night));
    String verdict = night.path("verdict").asString("");
    if (!verdict.isBlank()) {
      System.out.println("             " + verdict);
    }
    System.out.println("  seconds    " + phases());
    System.out.println(
        "  dashboard  "
            + link.path("url").asString("")
            + "  (good once, until "
            + link.path("expires_at").asString("")
            + ")");
  }

  private String phases() {
    return seconds.entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "%s %.1f", e.getKey(), e.getValue()))
        .collect(Collectors.joining(", "));
  }
}
