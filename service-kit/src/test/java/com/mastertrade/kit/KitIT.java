package com.mastertrade.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mastertrade.common.message.MessageJson;
import com.mastertrade.kit.app.KitApplication;
import com.mastertrade.kit.security.InternalTokens;
import com.mastertrade.kit.security.Role;
import com.mastertrade.servers.TestServers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
    classes = KitApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KitIT {

  private static final int POOL = 10;

  @Autowired private JdbcClient jdbc;
  @Autowired private RabbitTemplate rabbit;
  @Autowired private InternalTokens tokens;
  @Autowired private DataSource dataSource;
  @LocalServerPort private int port;

  private final HttpClient http = HttpClient.newHttpClient();

  @DynamicPropertySource
  static void servers(DynamicPropertyRegistry registry) {
    TestServers.get()
        .environmentFor("market_data")
        .forEach((name, value) -> registry.add(name, () -> value));
  }

  @Test
  void showsEveryDependencyConnected() throws Exception {
    JsonNode health = json(get("/health", ""));
    assertThat(health.get("status").asString()).isEqualTo("healthy");
    assertThat(health.get("service").asString()).isEqualTo("kit-service");
    assertThat(health.get("dependencies").propertyNames())
        .containsExactlyInAnyOrder("postgres", "rabbitmq", "redis");
    assertThat(get("/health/readiness", "").statusCode()).isEqualTo(200);
    assertThat(get("/metrics", "").body()).contains("service_up");
  }

  @Test
  void deniesByDefaultAndByRole() throws Exception {
    assertThat(get("/api/v1/alerts?limit=1", "").statusCode()).isEqualTo(401);
    assertThat(get("/api/v1/alerts?limit=1", "forged").statusCode()).isEqualTo(401);
    assertThat(get("/api/v1/alerts?limit=1", token(Role.VIEWER)).statusCode()).isEqualTo(200);
    HttpResponse<String> refused = post("{\"title\":\"x\"}", token(Role.VIEWER), "c-403");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(json(refused).get("type").asString()).isEqualTo("urn:mastertrade:problem:forbidden");
    assertThat(json(refused).get("correlation_id").asString()).isEqualTo("c-403");
  }

  @Test
  void carriesTheCorrelationIdFromRestThroughTheBroker() throws Exception {
    String title = "carried " + UUID.randomUUID();
    assertThat(post(alert(title, 0), token(Role.TRADER), "c-carried").statusCode()).isEqualTo(200);
    await().untilAsserted(() -> assertThat(effects(title)).isEqualTo(1));
    assertThat(
            jdbc.sql("SELECT correlation_id FROM market_data.effects WHERE alert = :title")
                .param("title", title)
                .query(String.class)
                .single())
        .isEqualTo("c-carried");
  }

  @Test
  void givesAMessageDeliveredTwiceOneEffect() throws Exception {
    String title = "twice " + UUID.randomUUID();
    post(alert(title, 3), token(Role.TRADER), "c-twice");
    String last = "after " + UUID.randomUUID();
    post(alert(last, 0), token(Role.TRADER), "c-after");
    await().untilAsserted(() -> assertThat(effects(last)).isEqualTo(1));
    assertThat(effects(title)).isEqualTo(1);
  }

  @Test
  void goesOnAfterAMalformedMessageAndOneOfAnotherMarket() throws Exception {
    String foreign = "foreign " + UUID.randomUUID();
    sendRaw("{\"type\":\"system_alert\"}", TestServers.MARKET);
    sendRaw("{\"title\":\"" + foreign + "\"}", "binance");
    String next = "next " + UUID.randomUUID();
    post(alert(next, 0), token(Role.TRADER), "c-next");
    await().untilAsserted(() -> assertThat(effects(next)).isEqualTo(1));
    assertThat(effects(foreign)).isZero();
  }

  @Test
  void namesFieldAndLimitOfBadInput() throws Exception {
    HttpResponse<String> bad =
        post("{\"title\":\"\",\"repeat_count\":11}", token(Role.TRADER), "c");
    assertThat(bad.statusCode()).isEqualTo(400);
    assertThat(bad.body()).contains("\"title\"", "\"repeat_count\"", "less than or equal to 10");
    HttpResponse<String> malformed = post("{\"title\":", token(Role.TRADER), "c");
    assertThat(json(malformed).get("title").asString()).isEqualTo("Malformed JSON");
    HttpResponse<String> typed = get("/api/v1/alerts?limit=many", token(Role.VIEWER));
    assertThat(json(typed).get("detail").asString()).startsWith("limit is not valid");
    HttpResponse<String> missing = get("/api/v1/alerts", token(Role.VIEWER));
    assertThat(json(missing).get("detail").asString()).isEqualTo("limit is missing");
    assertThat(get("/api/v1/nothing", token(Role.VIEWER)).statusCode()).isEqualTo(404);
  }

  @Test
  void saysBusyWhenEveryConnectionIsTaken() throws Exception {
    List<Connection> taken = new ArrayList<>();
    try {
      for (int i = 0; i < POOL; i++) {
        taken.add(dataSource.getConnection());
      }
      HttpResponse<String> busy = get("/api/v1/effects", token(Role.VIEWER));
      assertThat(busy.statusCode()).isEqualTo(503);
      assertThat(busy.headers().firstValue("Retry-After")).contains("2");
      assertThat(json(busy).get("type").asString()).isEqualTo("urn:mastertrade:problem:busy");
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    assertThat(get("/api/v1/effects", token(Role.VIEWER)).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesASchemaOfAnotherMarket() {
    SpringApplication application = new SpringApplication(KitApplication.class);
    String[] arguments =
        TestServers.get().environmentFor("market_data").entrySet().stream()
            .filter(setting -> !setting.getKey().equals("MASTERTRADE_MARKET"))
            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new);
    String[] other = java.util.Arrays.copyOf(arguments, arguments.length + 1);
    other[arguments.length] = "--MASTERTRADE_MARKET=binance";
    assertThatThrownBy(() -> application.run(other))
        .rootCause()
        .hasMessageContaining("belongs to market test, not to binance");
  }

  private long effects(String title) {
    return jdbc.sql("SELECT count(*) FROM market_data.effects WHERE alert = :title")
        .param("title", title)
        .query(Long.class)
        .single();
  }

  private void sendRaw(String body, String market) {
    rabbit.send(
        "",
        KitApplication.QUEUE,
        MessageBuilder.withBody(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .setHeader("x-mastertrade-market", market)
            .build());
  }

  private String token(Role role) {
    return tokens.issue("anna", role);
  }

  private static String alert(String title, int repeats) {
    return "{\"title\":\"" + title + "\",\"repeat_count\":" + repeats + "}";
  }

  private HttpResponse<String> get(String path, String token)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(10));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String body, String token, String correlationId)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(uri("/api/v1/alerts"))
            .header("Authorization", "Bearer " + token)
            .header("X-Correlation-Id", correlationId)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static JsonNode json(HttpResponse<String> response) {
    return MessageJson.mapper().readTree(response.body());
  }
}
