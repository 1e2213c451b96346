package com.mastertrade.launcher.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Requests with JSON answers; a node that cannot be reached is a {@link UnreachableException}. */
final class HttpJson {

  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(3);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT_LIMIT)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  private final String base;
  private final String header;
  private final String headerValue;

  /** Sends {@code header: headerValue} with every request to {@code base}. */
  HttpJson(String base, String header, String headerValue) {
    this.base = base;
    this.header = header;
    this.headerValue = headerValue;
  }

  /** Status and body of an answer; a body that is no JSON is an empty object. */
  record Answer(int status, JsonNode body) {

    boolean ok() {
      return status >= 200 && status < 300;
    }

    /** What a problem document says, else the status. */
    String problem() {
      String detail = body.path("detail").asString(body.path("title").asString(""));
      return detail.isBlank() ? "status " + status : detail;
    }
  }

  Answer get(String path, Duration limit) {
    return send("GET", path, "", limit);
  }

  Answer post(String path, String body, Duration limit) {
    return send("POST", path, body, limit);
  }

  private Answer send(String method, String path, String body, Duration limit) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(limit)
            .header(header, headerValue)
            .header("Accept", "application/json, application/problem+json")
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), json(response.body()));
    } catch (IOException e) {
      throw new UnreachableException(base + " does not answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreachableException("interrupted while asking " + base, e);
    }
  }

  private static JsonNode json(String body) {
    try {
      return body.isBlank()
          ? JsonNodeFactory.instance.objectNode()
          : JsonMapper.shared().readTree(body);
    } catch (JacksonException e) {
      return JsonNodeFactory.instance.objectNode();
    }
  }
}
