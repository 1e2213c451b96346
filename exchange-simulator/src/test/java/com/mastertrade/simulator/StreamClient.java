package com.mastertrade.simulator;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain websocket client that keeps what it receives. */
final class StreamClient implements WebSocket.Listener, AutoCloseable {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final List<JsonNode> received = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final StringBuilder partial = new StringBuilder();
  private final WebSocket socket;
  private volatile int closeCode = -1;

  StreamClient(int port, String path) {
    socket =
        client
            .newWebSocketBuilder()
            .buildAsync(URI.create("ws://127.0.0.1:" + port + path), this)
            .join();
  }

  void send(String text) {
    socket.sendText(text, true).join();
  }

  List<JsonNode> received() {
    return received;
  }

  List<JsonNode> received(Predicate<JsonNode> wanted) {
    return received.stream().filter(wanted).toList();
  }

  int closeCode() {
    return closeCode;
  }

  @Override
  public synchronized @Nullable CompletionStage<?> onText(
      WebSocket webSocket, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      received.add(MAPPER.readTree(partial.toString()));
      partial.setLength(0);
    }
    webSocket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
    closeCode = code;
    return null;
  }

  @Override
  public void close() {
    socket.abort();
    client.close();
  }
}
