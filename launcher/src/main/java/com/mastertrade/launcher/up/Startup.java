package com.mastertrade.launcher.up;

import com.mastertrade.launcher.client.Gateway;
import com.mastertrade.launcher.home.HomeSettings;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** From nothing to a finished night. */
public final class Startup {

  private final Platform platform;
  private final HomeSettings settings;
  private final Progress progress;

  public Startup(Platform platform, HomeSettings settings, Progress progress) {
    this.platform = platform;
    this.settings = settings;
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
    String marketTime = gateway.market().path("market_time").asString("");
    String origin = settings.origin().map(Object::toString).orElse("");
    String time = marketTime.isBlank() ? origin : marketTime;
    String date =
        Optional.of(time).filter(t -> t.length() >= 10).map(t -> t.substring(0, 10)).orElse("");
    return new Night(gateway, progress).ofDate(date);
  }
}
