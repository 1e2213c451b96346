package com.mastertrade.launcher.up;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.client.Gateway;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A night of the strategies, started and followed through the gateway. */
public final class Night {

  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Set<String> ENDED = Set.of("finished", "cancelled", "failed");

  private final Gateway gateway;
  private final Progress progress;

  public Night(Gateway gateway, Progress progress) {
    this.gateway = gateway;
    this.progress = progress;
  }

  /** Starts a night, after the one that may be running, and follows it to its end. */
  public JsonNode startAndFollow() {
    JsonNode run = Waiting.until(POLL, this::start);
    return follow(run);
  }

  /**
   * The finished night of this market date, else the one that runs, else a new one.
   *
   * @param marketDate as {@code 2023-11-01}, empty where the market has no time yet
   */
  public JsonNode ofDate(String marketDate) {
    JsonNode run = Waiting.until(POLL, () -> finished(marketDate).or(this::startedOrRunning));
    return status(run).equals("finished") ? run : follow(run);
  }

  private Optional<JsonNode> finished(String marketDate) {
    for (JsonNode run : gateway.runs()) {
      boolean ofToday = run.path("market_date").asString("").equals(marketDate);
      if (ofToday && status(run).equals("finished")) {
        progress.say("night of " + marketDate + " was finished before");
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }

  /** A start whose answer was lost is found among the running ones when it is asked again. */
  private Optional<JsonNode> startedOrRunning() {
    return gateway.startRun().or(this::running);
  }

  private Optional<JsonNode> running() {
    for (JsonNode run : gateway.runs()) {
      if (!ENDED.contains(status(run))) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }

  /** {@code 500 bred, 487 distinct, …}: the run in one line. */
  public static String funnel(JsonNode run) {
    JsonNode funnel = run.path("funnel");
    return "%s bred → %s distinct → %s traded → %s filtered → %s selected"
        .formatted(
            count(funnel, "bred"),
            count(funnel, "distinct"),
            count(funnel, "traded"),
            count(funnel, "filtered"),
            count(funnel, "selected"));
  }

  private static String count(JsonNode funnel, String field) {
    return funnel.path(field).isNumber() ? funnel.path(field).asString() : "–";
  }

  private Optional<JsonNode> start() {
    Optional<JsonNode> started = gateway.startRun();
    if (started.isEmpty()) {
      progress.tick("night: waiting for the one that is running");
    }
    return started;
  }

  private JsonNode follow(JsonNode started) {
    String id = started.path("run_id").asString("");
    JsonNode ended =
        Waiting.until(
            POLL,
            () -> {
              JsonNode run = gateway.run(id);
              progress.tick(line(run));
              return Optional.of(run).filter(r -> ENDED.contains(status(r)));
            });
    if (!status(ended).equals("finished")) {
      String why = ended.path("error").asString(ended.path("verdict").asString("no reason given"));
      throw new LauncherException("The night " + id + " " + status(ended) + ": " + why);
    }
    return ended;
  }

  private static String status(JsonNode run) {
    return run.path("status").asString("");
  }

  private static String line(JsonNode run) {
    return "night: %s %.0f %%, %s evaluations"
        .formatted(
            run.path("phase").asString("queued"),
            run.path("share").asDouble(0) * 100,
            run.path("evaluations").asString("0"));
  }
}
