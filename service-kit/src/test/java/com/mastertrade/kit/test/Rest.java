package com.mastertrade.kit.test;

import com.mastertrade.common.message.MessageJson;
import com.mastertrade.kit.security.InternalTokens;
import com.mastertrade.kit.security.Role;
import com.mastertrade.servers.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Asks a service as the gateway does: with an internal token. */
public final class Rest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final InternalTokens TOKENS =
      new InternalTokens(TestServers.SERVICE_SECRET, Clock.systemUTC());

  private final URI base;

  /** Asks the service that listens on {@code port} of this machine. */
  public Rest(int port) {
    this.base = URI.create("http://127.0.0.1:" + port);
  }

  /** Reads as a viewer. */
  public Answer get(String path) {
    return send("GET", path, "", Role.VIEWER);
  }

  /** Writes as a trader. */
  public Answer post(String path, String json) {
    return send("POST", path, json, Role.TRADER);
  }

  /** Asks with a token of {@code role}. */
  public Answer send(String method, String path, String json, Role role) {
    return answer(
        request(path)
            .header("Authorization", "Bearer " + TOKENS.issue("tests", role))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)));
  }

  /** Reads without a token. */
  public Answer anonymous(String path) {
    return answer(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
  }

  private static Answer answer(HttpRequest.Builder request) {
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * What came back.
   *
   * @param body the text as JSON; an empty object where the text is none
   */
  public record Answer(int status, JsonNode body, String text, HttpResponse<String> response) {

    Answer(HttpResponse<String> response) {
      this(response.statusCode(), json(response.body()), response.body(), response);
    }

    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    private static JsonNode json(String text) {
      boolean json = text.startsWith("{") || text.startsWith("[");
      return MessageJson.mapper().readTree(json ? text : "{}");
    }
  }
}
