package com.mastertrade.launcher.client;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.client.HttpJson.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import tools.jackson.databind.JsonNode;

/** The control port of the simulated exchange. */
public final class SimulatorControl {

  private static final Duration LIMIT = Duration.ofSeconds(15);

  private final HttpJson http;

  public SimulatorControl(int port, String token) {
    this.http = new HttpJson("http://127.0.0.1:" + port, "Authorization", "Bearer " + token);
  }

  /**
   * Where the replay stands.
   *
   * @param origin where it began
   * @param position market time delivered so far
   * @param releasedUntil how far it may go
   * @param end of the candles
   * @param running started and not held
   */
  public record State(
      Instant origin, Instant position, Instant releasedUntil, Instant end, boolean running) {}

  public State state() {
    JsonNode body = require(http.get("/control/state", LIMIT));
    return new State(
        instant(body, "origin"),
        instant(body, "position"),
        instant(body, "released_until"),
        instant(body, "end"),
        body.path("running").asBoolean(false));
  }

  /** Lets the market go on up to and including the bar of {@code until}. */
  public void release(Instant until) {
    require(http.post("/control/release", "{\"until\":\"" + until + "\"}", LIMIT));
  }

  public void start() {
    require(http.post("/control/start", "{}", LIMIT));
  }

  private static Instant instant(JsonNode body, String field) {
    try {
      return Instant.parse(body.path(field).asString(""));
    } catch (DateTimeParseException e) {
      throw new LauncherException("The simulated exchange does not tell its " + field + ".", e);
    }
  }

  private static JsonNode require(Answer answer) {
    if (!answer.ok()) {
      throw new LauncherException("The simulated exchange refused: " + answer.problem() + ".");
    }
    return answer.body();
  }
}
