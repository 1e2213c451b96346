package com.mastertrade.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.servers.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The real exchange simulator, as a process of its jar, standing at its origin until started. */
final class SimulatorProcess implements AutoCloseable {

  private static final String TOKEN = "control-token-of-a-test";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static Optional<SimulatorProcess> standing = Optional.empty();

  private final Process process;
  private final int restPort;
  private final int streamPort;

  private SimulatorProcess(Process process, int restPort, int streamPort) {
    this.process = process;
    this.restPort = restPort;
    this.streamPort = streamPort;
  }

  /** The jar, empty where it is not built. */
  static Optional<Path> jar() {
    Path root = Path.of(System.getProperty("mastertrade.root", ".."));
    return Optional.of(
            root.resolve("exchange-simulator/target/exchange-simulator-0.1.0-SNAPSHOT.jar"))
        .filter(Files::exists);
  }

  /** One for all tests that leave the market at its origin; it ends with this JVM. */
  static synchronized SimulatorProcess standing() {
    if (standing.isEmpty()) {
      try {
        standing = Optional.of(start("60", Files.createTempDirectory("standing-market")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return standing.get();
  }

  static SimulatorProcess start(String rate, Path folder) {
    return start(Map.of("MASTERTRADE_SIMULATOR_RATE", rate), folder);
  }

  static SimulatorProcess start(Map<String, String> settings, Path folder) {
    int rest = Ports.free();
    int stream = Ports.free();
    ProcessBuilder builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            copied(jar().orElseThrow(), folder).toString());
    builder
        .environment()
        .putAll(
            Map.of(
                "MASTERTRADE_PORT",
                Integer.toString(rest),
                "MASTERTRADE_SIMULATOR_STREAM_PORT",
                Integer.toString(stream),
                "MASTERTRADE_SIMULATOR_STATE",
                folder.resolve("position.json").toString(),
                "MASTERTRADE_SIMULATOR_WEIGHT_LIMIT",
                "1000000",
                "MASTERTRADE_PARENT_PID",
                Long.toString(ProcessHandle.current().pid()),
                "MASTERTRADE_CONTROL_TOKEN",
                TOKEN));
    builder.environment().putAll(settings);
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("simulator.log").toFile());
    try {
      SimulatorProcess simulator = new SimulatorProcess(builder.start(), rest, stream);
      await()
          .atMost(Duration.ofMinutes(2))
          .pollInterval(Duration.ofMillis(50))
          .until(() -> simulator.answers() || !simulator.process.isAlive());
      assertThat(simulator.process.isAlive())
          .as("simulator runs, else see %s", folder.resolve("simulator.log"))
          .isTrue();
      return simulator;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A build beside must not take the jar away from under the process. */
  private static Path copied(Path jar, Path folder) {
    try {
      Path copy = folder.resolve("simulator.jar");
      return Files.exists(copy) ? copy : Files.copy(jar, copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String restUrl() {
    return "http://127.0.0.1:" + restPort;
  }

  String streamUrl() {
    return "ws://127.0.0.1:" + streamPort;
  }

  /** Lets the market run until {@code until}. */
  void run(String until) {
    control("release", "{\"until\":\"" + until + "\"}");
    control("start", "");
  }

  void hold() {
    control("hold", "");
  }

  /** Whether the market has come to {@code time}. */
  boolean stands(String time) {
    return send(HttpRequest.newBuilder(URI.create(restUrl() + "/control/state"))
            .header("Authorization", "Bearer " + TOKEN))
        .body()
        .contains("\"position\":\"" + time + "\"");
  }

  private boolean answers() {
    try {
      return send(HttpRequest.newBuilder(URI.create(restUrl() + "/api/v3/ping"))).statusCode()
          == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private void control(String command, String body) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(restUrl() + "/control/" + command))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(
          request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
