package com.mastertrade.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulator in this JVM, on two free ports, with what a test asks of it. */
final class RunningSimulator implements AutoCloseable {

  static final String TOKEN = "control-token-of-the-test";

  private final HttpClient client = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;

  private RunningSimulator(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static RunningSimulator start(Map<String, String> settings) {
    Map<String, Object> defaults = new TreeMap<>();
    defaults.put("MASTERTRADE_PORT", "0");
    defaults.put("MASTERTRADE_SIMULATOR_STREAM_PORT", "0");
    defaults.put("MASTERTRADE_CONTROL_TOKEN", TOKEN);
    defaults.putAll(settings);
    SpringApplication application = new SpringApplication(ExchangeSimulatorApplication.class);
    application.setDefaultProperties(defaults);
    application.setRegisterShutdownHook(false);
    return new RunningSimulator(application.run());
  }

  int port() {
    return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  int streamPort() {
    return context.getBean(StreamPort.class).number();
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path)));
  }

  JsonNode json(String path) {
    return new JsonMapper().readTree(get(path).body());
  }

  JsonNode control(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/control/" + path));
    return new JsonMapper().readTree(send(authorised(request)).body());
  }

  JsonNode command(String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/control/" + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return new JsonMapper().readTree(send(authorised(request)).body());
  }

  void release(String until) {
    command("release", "{\"until\":\"" + until + "\"}");
  }

  void startReplay() {
    command("start", "");
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    context.close();
    client.close();
  }

  private static HttpRequest.Builder authorised(HttpRequest.Builder request) {
    return request.header("Authorization", "Bearer " + TOKEN);
  }
}
