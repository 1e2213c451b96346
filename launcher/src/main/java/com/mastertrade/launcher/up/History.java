package com.mastertrade.launcher.up;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.client.Gateway;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Waits for the candles a night needs. */
final class History {

  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration STALLED = Duration.ofMinutes(5);
  private static final Duration UNREACHABLE = Duration.ofSeconds(60);

  private final Gateway gateway;
  private final Progress progress;
  private String lastSeen = "";
  private long lastChange = System.nanoTime();

  History(Gateway gateway, Progress progress) {
    this.gateway = gateway;
    this.progress = progress;
  }

  void awaitReady() {
    boolean ready = Waiting.until(POLL, this::look);
    progress.say(ready ? "history ready" : "history not ready");
  }

  private Optional<Boolean> look() {
    JsonNode history = gateway.history();
    if (history.path("ready").asBoolean(false)) {
      return Optional.of(true);
    }
    String line = line(history);
    progress.tick("history: " + line);
    String rows = history.path("items").toString();
    if (!rows.equals(lastSeen)) {
      lastSeen = rows;
      lastChange = System.nanoTime();
    } else if (shares(history).isEmpty()
        && System.nanoTime() - lastChange > UNREACHABLE.toNanos()) {
      requireExchange();
    }
    if (System.nanoTime() - lastChange > STALLED.toNanos()) {
      throw new LauncherException(
          "The history stands still at " + line + "; see the log of market-data-service.");
    }
    return Optional.empty();
  }

  /** A history that does not even begin mostly means that the exchange is out of reach. */
  private void requireExchange() {
    JsonNode exchange = gateway.market().path("exchange");
    if (!exchange.path("reachable").asBoolean(true)) {
      throw new LauncherException(
          "The exchange cannot be reached, so that there are no candles; see the log of"
              + " market-data-service.");
    }
  }

  private static String line(JsonNode history) {
    List<String> shares = shares(history);
    return shares.isEmpty() ? "not begun" : String.join(", ", shares);
  }

  private static List<String> shares(JsonNode history) {
    List<String> shares = new ArrayList<>();
    for (JsonNode item : history.path("items")) {
      shares.add(
          "%s %.0f %%"
              .formatted(item.path("symbol").asString(""), item.path("share").asDouble(0) * 100));
    }
    return shares;
  }
}
