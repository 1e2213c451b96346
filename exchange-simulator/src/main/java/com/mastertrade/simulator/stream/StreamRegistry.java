package com.mastertrade.simulator.stream;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Who listens to which stream. Thread-safe. */
public final class StreamRegistry {

  private final Map<String, Set<StreamConnection>> listeners = new ConcurrentHashMap<>();

  void subscribe(StreamConnection connection, Collection<String> streams) {
    for (String stream : streams) {
      listeners.computeIfAbsent(stream, name -> ConcurrentHashMap.newKeySet()).add(connection);
    }
  }

  void unsubscribe(StreamConnection connection, Collection<String> streams) {
    for (String stream : streams) {
      listeners.computeIfPresent(
          stream,
          (name, connections) -> {
            connections.remove(connection);
            return connections.isEmpty() ? null : connections;
          });
    }
  }

  boolean hasListeners(String stream) {
    return listeners.containsKey(stream);
  }

  /** Sends an event, which is made only where someone listens. */
  void publish(String stream, Supplier<? extends JsonNode> event) {
    Set<StreamConnection> connections = listeners.get(stream);
    if (connections == null) {
      return;
    }
    String bare = event.get().toString();
    String wrapped = "{\"stream\":\"" + stream + "\",\"data\":" + bare + "}";
    for (StreamConnection connection : connections) {
      connection.send(connection.wrapped() ? wrapped : bare);
    }
  }
}
