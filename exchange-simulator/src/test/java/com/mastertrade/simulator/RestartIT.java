package com.mastertrade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.common.message.MessageJson;
import com.mastertrade.simulator.replay.ReplayPosition;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The shipped jar, killed and started again. */
class RestartIT {

  private static final long ORIGIN = Instant.parse("2023-10-31T00:00:00Z").toEpochMilli();

  @TempDir private Path folder;
  private final TreeSet<Long> bars = new TreeSet<>();
  private int restPort;

  @Test
  void leavesNoBarOutWhenKilledAndStartedAgain() throws IOException, InterruptedException {
    int streamPort = freePort();
    Process first = start(streamPort, Map.of());
    collectUntil(streamPort, first, 2);
    first.destroyForcibly().waitFor();
    Instant kept = position();
    assertThat(kept.toEpochMilli()).isBetween(bars.getLast(), bars.getLast() + 60_000);

    Process second = start(streamPort, Map.of());
    collectUntil(streamPort, second, 4);
    second.destroyForcibly().waitFor();

    List<Long> expected = new ArrayList<>();
    for (long open = ORIGIN; open <= bars.getLast(); open += 60_000) {
      expected.add(open);
    }
    assertThat(bars).containsExactlyElementsOf(expected);
  }

  @Test
  void endsWithTheProcessThatStartedIt() throws IOException, InterruptedException {
    Process parent = new ProcessBuilder("sleep", "600").start();
    Process simulator =
        start(freePort(), Map.of("MASTERTRADE_PARENT_PID", Long.toString(parent.pid())));
    await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(stateFile()));
    parent.destroyForcibly().waitFor();
    await().atMost(Duration.ofSeconds(30)).until(() -> !simulator.isAlive());
    assertThat(simulator.exitValue()).isZero();
  }

  @Test
  void failsAtStartWithASentenceThatNamesTheSetting() throws IOException, InterruptedException {
    Process simulator = start(freePort(), Map.of("MASTERTRADE_SIMULATOR_RATE", "fast"));
    assertThat(simulator.waitFor()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("log")))
        .contains("MASTERTRADE_SIMULATOR_RATE must be a positive number or max, was");
  }

  private Process start(int streamPort, Map<String, String> settings) throws IOException {
    Path state = stateFile();
    if (!Files.exists(state) && settings.isEmpty()) {
      Instant origin = Instant.ofEpochMilli(ORIGIN);
      Instant until = origin.plus(Duration.ofHours(1));
      Files.write(
          state,
          MessageJson.mapper()
              .writeValueAsBytes(new ReplayPosition("sample", origin, origin, until, true)));
    }
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            jar().toString());
    restPort = freePort();
    builder.environment().put("MASTERTRADE_PORT", Integer.toString(restPort));
    builder.environment().put("MASTERTRADE_SIMULATOR_STREAM_PORT", Integer.toString(streamPort));
    builder.environment().put("MASTERTRADE_CONTROL_TOKEN", RunningSimulator.TOKEN);
    builder.environment().put("MASTERTRADE_SIMULATOR_STATE", state.toString());
    builder.environment().put("MASTERTRADE_SIMULATOR_RATE", "20");
    builder.environment().putAll(settings);
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    return builder.start();
  }

  /** A simulator that was started again stands where it stood until it is told to go on. */
  private int started() throws IOException, InterruptedException {
    HttpRequest start =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + restPort + "/control/start"))
            .header("Authorization", "Bearer " + RunningSimulator.TOKEN)
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(start, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  /** Listens until that many closed bars were received in all. */
  private void collectUntil(int streamPort, Process simulator, int count) {
    await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> listens(streamPort));
    try (StreamClient client = new StreamClient(streamPort, "/ws/btcusdt@kline_1m")) {
      await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> started() == 200);
      await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> {
                client.received().stream()
                    .map(event -> event.path("k"))
                    .filter(bar -> bar.path("x").booleanValue())
                    .map((JsonNode bar) -> bar.path("t").longValue())
                    .forEach(bars::add);
                return bars.size() >= count || !simulator.isAlive();
              });
    }
  }

  private static boolean listens(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    }
  }

  private Instant position() throws IOException {
    return MessageJson.mapper()
        .readValue(Files.readAllBytes(stateFile()), ReplayPosition.class)
        .position();
  }

  private Path stateFile() {
    return folder.resolve("state.json");
  }

  private static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("exchange-simulator-.*\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
