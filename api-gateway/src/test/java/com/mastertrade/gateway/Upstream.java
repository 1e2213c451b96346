package com.mastertrade.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A small HTTP server in a service's place: says what it was asked, remembers what it saw. */
public final class Upstream {

  private static final String CORRELATION = "X-Correlation-Id";

  private final String name;
  private final HttpServer server;
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();
  private final CountDownLatch never = new CountDownLatch(1);

  private Upstream(String name) {
    this.name = name;
    try {
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.createContext("/health", this::health);
    server.createContext("/api/v1/schedule", this::silent);
    server.createContext("/api/v1/rejections", this::missing);
    server.start();
  }

  public static Upstream start(String name) {
    return new Upstream(name);
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The request that came with that correlation id. */
  public Optional<Seen> seen(String correlationId) {
    return Optional.ofNullable(seen.get(correlationId));
  }

  public void stop() {
    never.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Seen request = remember(exchange);
    exchange.getResponseHeaders().set("Set-Cookie", "mastertrade_session=stolen");
    exchange.getResponseHeaders().set("X-Correlation-Id", "of-the-service");
    exchange.getResponseHeaders().set("X-Service", name);
    reply(
        exchange,
        200,
        "{\"service\":\"%s\",\"method\":\"%s\",\"bytes\":%d}"
            .formatted(name, request.method(), request.body().length()));
  }

  private void health(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestURI().getPath().equals("/health")) {
      answer(exchange);
      return;
    }
    remember(exchange);
    reply(
        exchange,
        200,
        "{\"status\":\"healthy\",\"service\":\"%s\",\"version\":\"9.9\",\"uptime_seconds\":7,\"dependencies\":{\"postgres\":\"connected\"}}"
            .formatted(name));
  }

  private void missing(HttpExchange exchange) throws IOException {
    remember(exchange);
    reply(exchange, 404, "{\"title\":\"no rejections\"}");
  }

  private void silent(HttpExchange exchange) throws IOException {
    remember(exchange);
    try {
      never.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private Seen remember(HttpExchange exchange) throws IOException {
    Seen request =
        new Seen(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders(),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    String id = exchange.getRequestHeaders().getFirst(CORRELATION);
    if (id != null) {
      seen.put(id, request);
    }
    return request;
  }

  private static void reply(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** What a service was asked. */
  public record Seen(String method, String uri, Headers headers, String body) {}
}
