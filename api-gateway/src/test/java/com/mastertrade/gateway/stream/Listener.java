package com.mastertrade.gateway.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Listens to a stream as a browser does. */
final class Listener implements AutoCloseable {

  private final HttpResponse<InputStream> response;
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final List<String> comments = new CopyOnWriteArrayList<>();
  private volatile boolean ended;

  private Listener(HttpResponse<InputStream> response) {
    this.response = response;
    Thread.ofVirtual().start(this::listen);
  }

  static Listener open(URI url, Map<String, String> headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(url);
    headers.forEach(request::header);
    try {
      return new Listener(
          HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private void listen() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      List<String> block = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          take(block);
          block.clear();
        } else {
          block.add(line);
        }
      }
    } catch (IOException e) {
      comments.add("broken: " + e.getMessage());
    } finally {
      ended = true;
    }
  }

  private void take(List<String> block) {
    if (block.getFirst().startsWith(": ")) {
      comments.add(block.getFirst().substring(2));
      return;
    }
    events.add(
        new Event(
            Long.parseLong(value(block, "id: ")),
            value(block, "event: "),
            value(block, "data: "),
            System.nanoTime()));
  }

  private static String value(List<String> block, String field) {
    return block.stream()
        .filter(line -> line.startsWith(field))
        .map(line -> line.substring(field.length()))
        .findFirst()
        .orElseThrow();
  }

  List<Event> events() {
    return events;
  }

  List<String> types() {
    return events.stream().map(Event::type).toList();
  }

  Event first(String type) {
    return events.stream().filter(event -> event.type().equals(type)).findFirst().orElseThrow();
  }

  /** Most events about {@code text} that came within any second. */
  long mostPerSecond(String text) {
    List<Event> about = events.stream().filter(e -> e.data().contains(text)).toList();
    long second = TimeUnit.SECONDS.toNanos(1);
    return about.stream()
        .mapToLong(
            from ->
                about.stream()
                    .filter(e -> e.nanos() >= from.nanos() && e.nanos() < from.nanos() + second)
                    .count())
        .max()
        .orElse(0);
  }

  List<String> comments() {
    return comments;
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  boolean ended() {
    return ended;
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Event(long id, String type, String data, long nanos) {}
}
