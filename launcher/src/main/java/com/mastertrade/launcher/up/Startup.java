package com.mastertrade.launcher.up;

import com.mastertrade.launcher.client.Gateway;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** From nothing to a finished night. */
public final class Startup {

  private static final Duration FIRST_BAR = Duration.ofSeconds(150);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final int DATE_LENGTH = "2023-11-01".length();

  private final Platform platform;
  private final Progress progress;

  public Startup(Platform platform, Progress progress) {
    this.platform = platform;
    this.progress = progress;
  }

  /** The finished night of the market's date. */
  public JsonNode run() {
    progress.phase("start", platform::start);
    Gateway gateway = platform.gateway();
    progress.phase("history", () -> new History(gateway, progress).awaitReady());
    platform.startMarket();
    AtomicReference<JsonNode> night = new AtomicReference<>(JsonNodeFactory.instance.objectNode());
    progress.phase("night", () -> night.set(night(gateway)));
    progress.say("night: " + Night.funnel(night.get()));
    return night.get();
  }

  private JsonNode night(Gateway gateway) {
    return new Night(gateway, progress).ofDate(awaitMarketDate(gateway));
  }

  /** The market tells its time with its first closed bar. */
  private String awaitMarketDate(Gateway gateway) {
    long deadline = System.nanoTime() + FIRST_BAR.toNanos();
    return Waiting.until(
        POLL,
        () -> {
          String time = gateway.market().path("market_time").asString("");
          if (time.length() >= DATE_LENGTH) {
            return Optional.of(time.substring(0, DATE_LENGTH));
          }
          progress.tick("market: waiting for the first bar");
          return System.nanoTime() > deadline ? Optional.of("") : Optional.empty();
        });
  }
}
