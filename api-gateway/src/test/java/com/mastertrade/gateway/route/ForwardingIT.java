package com.mastertrade.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.gateway.Callers;
import com.mastertrade.gateway.RunningGateway;
import com.mastertrade.gateway.RunningGateway.Answer;
import com.mastertrade.gateway.Upstream.Seen;
import com.mastertrade.kit.security.Role;
import com.mastertrade.servers.TestServers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class ForwardingIT {

  private final RunningGateway gateway = RunningGateway.get();
  private final String id = RunningGateway.correlation();

  @Test
  void putsAnInternalTokenInPlaceOfTheCallersOwn() {
    String key = gateway.callers().key(Role.TRADER);

    Answer answer =
        gateway.get(
            "/api/v1/market-data?symbol=BTCUSDT&from=2023-08-01T00%3A00%3A00Z",
            "X-API-Key",
            key,
            "Cookie",
            "other=1",
            "X-Forwarded-User",
            "root",
            "X-Correlation-Id",
            id);

    Seen seen = gateway.marketData().seen(id).orElseThrow();
    assertThat(answer.status()).isEqualTo(200);
    assertThat(seen.uri())
        .isEqualTo("/api/v1/market-data?symbol=BTCUSDT&from=2023-08-01T00%3A00%3A00Z");
    assertThat(seen.headers())
        .doesNotContainKeys("Cookie", "X-api-key", "X-forwarded-user", "X-forwarded-for");
    Jwt token = internal(seen);
    assertThat(token.getSubject()).startsWith("key:test-");
    assertThat(token.getClaimAsString("role")).isEqualTo("trader");
    assertThat(token.getAudience()).containsExactly("mastertrade-internal");
  }

  @Test
  void passesPersonAndRoleOn() {
    String session = gateway.callers().session(Role.VIEWER);

    gateway.get("/api/v1/strategies", "Cookie", Callers.cookie(session), "X-Correlation-Id", id);

    Seen seen = gateway.strategy().seen(id).orElseThrow();
    assertThat(internal(seen).getSubject()).startsWith("viewer-");
    assertThat(internal(seen).getClaimAsString("role")).isEqualTo("viewer");
  }

  @Test
  void refusesAServicesCookieAndSaysItsOwnCorrelationIdOnce() {
    Answer answer =
        gateway.get("/api/v1/market", "X-API-Key", TestServers.CLI_KEY, "X-Correlation-Id", id);

    assertThat(answer.response().headers().allValues("X-Correlation-Id")).containsExactly(id);
    assertThat(answer.response().headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.header("X-Service")).isEqualTo("market-data-service");
    assertThat(answer.response().headers().allValues("Content-Type"))
        .containsExactly("application/json");
  }

  @Test
  void passesBodiesThrough() {
    String body = "{\"document\":\"" + "x".repeat(3_000_000) + "\"}";

    Answer answer = gateway.post("/api/v1/strategies", body, "X-API-Key", TestServers.CLI_KEY);

    assertThat(answer.json().path("method").asString()).isEqualTo("POST");
    assertThat(answer.json().path("bytes").asInt()).isEqualTo(body.length());
  }

  @Test
  void passesAServicesRefusalOnAsItIs() {
    Answer answer = gateway.get("/api/v1/rejections", "X-API-Key", TestServers.CLI_KEY);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("title").asString()).isEqualTo("no rejections");
  }

  @Test
  void reachesAServicesOwnHealthAndItsOwn() {
    String key = TestServers.CLI_KEY;

    assertThat(gateway.get("/services/strategy-service/health", "X-API-Key", key).json())
        .hasToString(
            "{\"status\":\"healthy\",\"service\":\"strategy-service\",\"version\":\"9.9\","
                + "\"uptime_seconds\":7,\"dependencies\":{\"postgres\":\"connected\"}}");
    Answer own = gateway.get("/services/api-gateway/health", "X-API-Key", key);
    assertThat(own.json().path("service").asString()).isEqualTo("api-gateway");
    assertThat(gateway.get("/services/api-gateway/metrics", "X-API-Key", key).response().body())
        .contains("stream_clients");
  }

  @Test
  void namesAServiceThatTakesARequestAndDoesNotAnswer() {
    Answer answer = gateway.get("/api/v1/schedule", "X-API-Key", TestServers.CLI_KEY);

    assertThat(answer.status()).isEqualTo(504);
    assertThat(answer.problem()).isEqualTo("service-silent");
    assertThat(answer.detail()).contains("strategy-service");
  }

  @Test
  void namesAServiceThatIsDown() {
    RunningGateway lonely =
        RunningGateway.start(Map.of("MASTERTRADE_STRATEGY_URL", "http://127.0.0.1:1"));
    try {
      Answer answer = lonely.get("/api/v1/strategies", "X-API-Key", TestServers.CLI_KEY);

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.problem()).isEqualTo("service-unavailable");
      assertThat(answer.detail()).contains("strategy-service is not reachable");
      assertThat(answer.json().path("correlation_id").asString()).isNotEmpty();
    } finally {
      lonely.stop();
    }
  }

  @Test
  void saysThatNoSimulatorRunsHere() {
    Answer answer =
        gateway.get("/services/exchange-simulator/health", "X-API-Key", TestServers.CLI_KEY);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.detail()).isEqualTo("no running service exchange-simulator");
  }

  @Test
  void answersAnUnknownPathWithAProblem() {
    Answer answer = gateway.get("/api/v2/market", "X-API-Key", TestServers.CLI_KEY);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.problem()).isEqualTo("not-found");
    assertThat(answer.json().path("instance").asString()).isEqualTo("/api/v2/market");
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void saysWhichMethodsAPathHas() {
    Answer answer = gateway.post("/api/v1/market", "{}", "X-API-Key", TestServers.CLI_KEY);

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("GET");
  }

  @Test
  void refusesAPathThatTwoReadersCouldReadDifferently() {
    for (String path : new String[] {"/api/v1/symbols/%2e%2e/market", "/api/v1/a%2Fb", "/a;b"}) {
      assertThat(gateway.get(path, "X-API-Key", TestServers.CLI_KEY).status()).isIn(400, 404);
    }
  }

  private static Jwt internal(Seen seen) {
    byte[] key = TestServers.SERVICE_SECRET.getBytes(StandardCharsets.UTF_8);
    String bearer = seen.headers().getFirst("Authorization");
    return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(key, "HmacSHA256"))
        .build()
        .decode(bearer.substring("Bearer ".length()));
  }
}
