package com.mastertrade.simulator.stream;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The two doors to the streams: {@code /stream?streams=a/b} with wrapped events, {@code /ws/a} with
 * bare ones. {@code /ws/0} and its like name a connection, not a stream.
 */
public final class StreamHandler extends AbstractWebSocketHandler {

  private static final CloseStatus TOO_MANY =
      CloseStatus.POLICY_VIOLATION.withReason("Too many requests");

  private static final long PING_EVERY_MILLIS = 20_000;

  private final StreamRegistry registry;
  private final Clock clock;
  private final LongAdder messages = new LongAdder();
  private final Map<String, StreamConnection> connections = new ConcurrentHashMap<>();

  public StreamHandler(StreamRegistry registry, Clock clock) {
    this.registry = registry;
    this.clock = clock;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    Optional<URI> uri = Optional.ofNullable(session.getUri());
    String path = uri.map(URI::getPath).orElse("");
    StreamConnection connection =
        new StreamConnection(session, path.startsWith("/stream"), clock, messages::increment);
    connections.put(session.getId(), connection);
    connection.start();
    List<String> streams = uri.map(StreamHandler::streams).orElse(List.of());
    connection.add(streams);
    registry.subscribe(connection, streams);
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    StreamConnection connection = connections.get(session.getId());
    if (connection == null) {
      return;
    }
    if (connection.mayAsk()) {
      connection.send(new StreamRequest(connection, registry).answer(message.getPayload()));
    } else {
      connection.close(TOO_MANY);
    }
  }

  @Override
  protected void handlePongMessage(WebSocketSession session, PongMessage message) {
    Optional.ofNullable(connections.get(session.getId())).ifPresent(StreamConnection::ponged);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    StreamConnection connection = connections.remove(session.getId());
    if (connection != null) {
      registry.unsubscribe(connection, connection.streams());
      connection.close(status);
    }
  }

  /** How many clients are connected. */
  public int clients() {
    return connections.size();
  }

  /** How many messages have been sent to clients since the start, answers and pings included. */
  public long messages() {
    return messages.sum();
  }

  /** Pings everyone. */
  @Scheduled(initialDelay = PING_EVERY_MILLIS, fixedRate = PING_EVERY_MILLIS)
  public void keepAlive() {
    connections.values().forEach(StreamConnection::keepAlive);
  }

  private static List<String> streams(URI uri) {
    String path = uri.getPath();
    String names = path.startsWith("/ws/") ? path.substring(4) : ofQuery(uri);
    return Arrays.stream(names.split("/", -1)).filter(name -> name.contains("@")).toList();
  }

  private static String ofQuery(URI uri) {
    String given = UriComponentsBuilder.fromUri(uri).build().getQueryParams().getFirst("streams");
    return given == null ? "" : given.replace("%40", "@").replace("%2F", "/");
  }
}
