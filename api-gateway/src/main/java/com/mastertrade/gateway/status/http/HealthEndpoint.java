package com.mastertrade.gateway.status.http;

import com.mastertrade.gateway.status.ServiceState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the {@code /health} of services. */
public final class HealthEndpoint {

  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final JsonMapper json;
  private final Clock clock;

  public HealthEndpoint(JsonMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /** The state of the service at {@code base}; down where it does not answer in two seconds. */
  public ServiceState state(String name, URI base) {
    Instant now = clock.instant();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + "/health")).timeout(TIMEOUT).build();
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      Body body = json.readValue(response.body(), Body.class);
      return new ServiceState(
          name,
          base.getPort(),
          body.status() == null ? "unhealthy" : body.status(),
          body.version(),
          body.uptimeSeconds(),
          body.dependencies() == null ? Map.of() : body.dependencies(),
          now);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ServiceState.down(name, base.getPort(), now);
    } catch (IOException | JacksonException e) {
      return ServiceState.down(name, base.getPort(), now);
    }
  }

  /** What is read of a health answer. */
  private record Body(
      @Nullable String status,
      @Nullable String version,
      @Nullable Long uptimeSeconds,
      @Nullable Map<String, String> dependencies) {}
}
