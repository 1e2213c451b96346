package com.mastertrade.launcher.client;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.client.HttpJson.Answer;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The gateway, called with the command line's own API key. */
public final class Gateway {

  private static final Duration LIMIT = Duration.ofSeconds(15);
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final String RUNNING = "urn:mastertrade:problem:run-in-progress";

  private final HttpJson http;

  public Gateway(int port, String apiKey) {
    this.http = new HttpJson("http://127.0.0.1:" + port, "X-API-Key", apiKey);
  }

  /** {market, kind, label, rate, market_time, …}. */
  public JsonNode market() {
    return ask("/api/v1/market");
  }

  /** {ready, days_required, items:[…]}. */
  public JsonNode history() {
    return ask("/api/v1/history");
  }

  /** {market_time, next_night, last_night}. */
  public JsonNode schedule() {
    return ask("/api/v1/schedule");
  }

  /** The newest runs, newest first. */
  public JsonNode runs() {
    return ask("/api/v1/generation-runs?page=0&size=50").path("items");
  }

  public JsonNode run(String runId) {
    return ask("/api/v1/generation-runs/" + runId);
  }

  /** Starts a night; absent where one is running already. */
  public Optional<JsonNode> startRun() {
    Answer answer = http.post("/api/v1/generation-runs", "{}", LIMIT);
    return answer.body().path("type").asString("").equals(RUNNING)
        ? Optional.empty()
        : Optional.of(require(answer, "The night could not be started"));
  }

  /** Runs the backtest behind a result again: {identical, expected_hash, actual_hash, …}. */
  public JsonNode reproduce(String resultId) {
    return require(
        http.post("/api/v1/backtest-results/" + resultId + "/reproduce", "{}", LONG),
        "The result " + resultId + " could not be reproduced");
  }

  /** A sign-in link, good once and for ten minutes: {url, expires_at}. */
  public JsonNode signInLink() {
    return require(http.post("/auth/links", "{}", LIMIT), "No sign-in link could be made");
  }

  private JsonNode ask(String path) {
    return require(http.get(path, LIMIT), "The gateway refused " + path);
  }

  private static JsonNode require(Answer answer, String failure) {
    if (answer.status() == 502 || answer.status() == 503 || answer.status() == 504) {
      throw new UnreachableException(
          failure + ": " + answer.problem(), new IllegalStateException(answer.problem()));
    }
    if (!answer.ok()) {
      throw new LauncherException(failure + ": " + answer.problem() + ".");
    }
    return answer.body();
  }
}
