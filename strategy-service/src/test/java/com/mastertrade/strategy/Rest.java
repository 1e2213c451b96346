package com.mastertrade.strategy;

import com.mastertrade.common.message.MessageJson;
import com.mastertrade.kit.security.InternalTokens;
import com.mastertrade.kit.security.Role;
import com.mastertrade.servers.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Asks the service as the gateway does. */
final class Rest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final InternalTokens TOKENS =
      new InternalTokens(TestServers.SERVICE_SECRET, Clock.systemUTC());

  private final int port;

  Rest(int port) {
    this.port = port;
  }

  /** An answer with its body as JSON. */
  record Answer(int status, JsonNode body, String text) {}

  Answer get(String path) {
    return send("GET", path, "", Role.VIEWER);
  }

  Answer post(String path, String body) {
    return send("POST", path, body, Role.TRADER);
  }

  Answer send(String method, String path, String body, Role role) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Bearer " + TOKENS.issue("tests", role))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(60))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    return answer(request);
  }

  Answer anonymous(String path) {
    return answer(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).GET().build());
  }

  private static Answer answer(HttpRequest request) {
    try {
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      String text = answer.body();
      boolean json = text.startsWith("{") || text.startsWith("[");
      return new Answer(
          answer.statusCode(), MessageJson.mapper().readTree(json ? text : "{}"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
