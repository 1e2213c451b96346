package com.mastertrade.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** RabbitMQ's management API, as far as virtual hosts go. */
final class RabbitManagement {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final String base;
  private final Credentials credentials;

  RabbitManagement(String host, int port, Credentials credentials) {
    this.base = "http://" + host + ":" + port + "/api/";
    this.credentials = credentials;
  }

  void createVirtualHost(String name) {
    send("PUT", "vhosts/" + name, "{}");
    send(
        "PUT",
        "permissions/" + name + "/" + credentials.user(),
        """
        {"configure":".*","write":".*","read":".*"}""");
  }

  void deleteVirtualHost(String name) {
    send("DELETE", "vhosts/" + name, "");
  }

  private void send(String method, String path, String body) {
    String token = credentials.user() + ":" + credentials.password();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(LIMIT)
            .header("Content-Type", "application/json")
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8)))
            .method(method, BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status >= 300) {
        throw new ServerException("RabbitMQ answered " + status + " to " + method + " " + path);
      }
    } catch (IOException e) {
      throw new ServerException("RabbitMQ's management API cannot be reached at " + base, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerException("Interrupted while asking RabbitMQ", e);
    }
  }
}
