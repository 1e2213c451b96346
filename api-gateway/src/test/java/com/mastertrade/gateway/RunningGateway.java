package com.mastertrade.gateway;

import com.mastertrade.servers.TestServers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway on real servers, with small HTTP servers in the places of the services. */
public final class RunningGateway {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Upstream marketData = Upstream.start("market-data-service");
  private final Upstream strategy = Upstream.start("strategy-service");
  private final ConfigurableApplicationContext context;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Callers callers;

  private RunningGateway(Map<String, Object> settings) {
    Map<String, Object> environment = new HashMap<>(TestServers.get().environmentFor("gateway"));
    environment.put("MASTERTRADE_MARKET_DATA_URL", marketData.url().toString());
    environment.put("MASTERTRADE_STRATEGY_URL", strategy.url().toString());
    environment.put("mastertrade.route.response-timeout", "1s");
    environment.put("mastertrade.stream.ping", "1s");
    environment.putAll(settings);
    SpringApplication application = new SpringApplication(GatewayApplication.class);
    application.addInitializers(
        started ->
            started
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", environment)));
    this.context = application.run();
    this.callers = new Callers(context.getBean(JdbcClient.class));
  }

  /** The one that the tests of this JVM share. */
  public static RunningGateway get() {
    return Holder.SHARED;
  }

  /** Another one with its own settings; the caller stops it. */
  public static RunningGateway start(Map<String, Object> settings) {
    return new RunningGateway(settings);
  }

  /** One setting of the servers that tests run on. */
  public static String environment(String name) {
    return Objects.requireNonNull(TestServers.get().environmentFor("gateway").get(name));
  }

  public void stop() {
    context.close();
    marketData.stop();
    strategy.stop();
  }

  public Callers callers() {
    return callers;
  }

  public Upstream marketData() {
    return marketData;
  }

  public Upstream strategy() {
    return strategy;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public JdbcClient database() {
    return bean(JdbcClient.class);
  }

  public int port() {
    WebServerApplicationContext web = (WebServerApplicationContext) context;
    return Objects.requireNonNull(web.getWebServer()).getPort();
  }

  public URI url(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(url(path)).timeout(Duration.ofSeconds(20));
  }

  public Answer get(String path, String... headers) {
    return send(with(request(path).GET(), headers));
  }

  public Answer post(String path, String json, String... headers) {
    return send(
        with(request(path).POST(BodyPublishers.ofString(json)), headers)
            .setHeader("Content-Type", "application/json"));
  }

  public Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(response);
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  public static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request;
  }

  /** A correlation id of a test's own. */
  public static String correlation() {
    return "test-" + UUID.randomUUID();
  }

  /** What came back. */
  public record Answer(HttpResponse<String> response) {
    public int status() {
      return response.statusCode();
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** Last word of the problem's type. */
    public String problem() {
      String type = json().path("type").asString("");
      return type.substring(type.lastIndexOf(':') + 1);
    }

    public String detail() {
      return json().path("detail").asString("");
    }
  }

  private static final class Holder {
    private static final RunningGateway SHARED = new RunningGateway(Map.of());
  }
}
