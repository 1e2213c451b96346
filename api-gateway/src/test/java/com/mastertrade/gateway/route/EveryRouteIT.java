package com.mastertrade.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.gateway.Callers;
import com.mastertrade.gateway.RunningGateway;
import com.mastertrade.gateway.auth.TestSessions;
import com.mastertrade.kit.security.InternalTokens;
import com.mastertrade.kit.security.Role;
import com.mastertrade.servers.TestServers;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route × every role × every kind of credential. */
class EveryRouteIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static RunningGateway gateway;

  @BeforeAll
  static void start() {
    gateway =
        RunningGateway.start(
            Map.of(
                "mastertrade.limit.anonymous-per-minute", "60000",
                "mastertrade.route.response-timeout", "200ms"));
  }

  @AfterAll
  static void stop() {
    gateway.stop();
  }

  static Stream<Row> table() {
    return DocumentedRoutes.table().routes().stream()
        .flatMap(route -> Stream.of(Kind.values()).map(kind -> new Row(route, kind)));
  }

  @ParameterizedTest
  @MethodSource("table")
  void answersAsTheTableSays(Row row) throws IOException, InterruptedException {
    int status = call(row);
    switch (expected(row)) {
      case ANSWERED -> assertThat(status).isNotIn(401, 403, 405, 429, 500);
      case UNAUTHORIZED -> assertThat(status).isEqualTo(401);
      case FORBIDDEN -> assertThat(status).isEqualTo(403);
    }
  }

  private static Expected expected(Row row) {
    Optional<Role> needed = row.route().access().role();
    if (needed.isEmpty()) {
      return Expected.ANSWERED;
    }
    if (row.kind().role.isEmpty()) {
      return Expected.UNAUTHORIZED;
    }
    return row.kind().role.get().includes(needed.get()) ? Expected.ANSWERED : Expected.FORBIDDEN;
  }

  private static int call(Row row) throws IOException, InterruptedException {
    String path =
        row.route()
            .template()
            .replaceAll("\\{[a-z]+}", "x1")
            .replace("swagger-ui/**", "swagger-ui/index.html")
            .replace("api-docs/**", "api-docs/swagger-config");
    HttpRequest.Builder request =
        gateway
            .request(path)
            .method(row.route().method(), BodyPublishers.noBody())
            .header("Accept", "*/*");
    row.kind().sign(request);
    HttpResponse<InputStream> response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
    response.body().close();
    return response.statusCode();
  }

  private enum Expected {
    ANSWERED,
    UNAUTHORIZED,
    FORBIDDEN
  }

  record Row(Route route, Kind kind) {
    @Override
    public String toString() {
      return route.method() + " " + route.template() + " by " + kind;
    }
  }

  /** What a caller brings. */
  enum Kind {
    NOTHING(Optional.empty()),
    EXPIRED_COOKIE(Optional.empty()),
    FORGED_COOKIE(Optional.empty()),
    FORGED_BEARER(Optional.empty()),
    INTERNAL_TOKEN(Optional.empty()),
    UNSIGNED_BEARER(Optional.empty()),
    EXPIRED_KEY(Optional.empty()),
    FORGED_KEY(Optional.empty()),
    BAD_KEY_AND_GOOD_COOKIE(Optional.empty()),
    VIEWER_COOKIE(Optional.of(Role.VIEWER)),
    TRADER_COOKIE(Optional.of(Role.TRADER)),
    ADMIN_COOKIE(Optional.of(Role.ADMIN)),
    VIEWER_BEARER(Optional.of(Role.VIEWER)),
    TRADER_BEARER(Optional.of(Role.TRADER)),
    ADMIN_BEARER(Optional.of(Role.ADMIN)),
    VIEWER_KEY(Optional.of(Role.VIEWER)),
    TRADER_KEY(Optional.of(Role.TRADER)),
    ADMIN_KEY(Optional.of(Role.ADMIN));

    private final Optional<Role> role;

    Kind(Optional<Role> role) {
      this.role = role;
    }

    private void sign(HttpRequest.Builder request) {
      Callers callers = gateway.callers();
      switch (this) {
        case NOTHING -> {}
        case EXPIRED_COOKIE -> cookie(request, callers.expiredSession(Role.ADMIN));
        case FORGED_COOKIE -> cookie(request, TestSessions.forged(Role.ADMIN));
        case FORGED_BEARER -> bearer(request, TestSessions.forged(Role.ADMIN));
        case INTERNAL_TOKEN ->
            bearer(
                request,
                new InternalTokens(TestServers.SERVICE_SECRET, Clock.systemUTC())
                    .issue("admin", Role.ADMIN));
        case UNSIGNED_BEARER -> bearer(request, unsigned());
        case EXPIRED_KEY -> key(request, callers.expiredKey(Role.ADMIN));
        case FORGED_KEY -> key(request, "mtk_" + "0".repeat(43));
        case BAD_KEY_AND_GOOD_COOKIE -> {
          cookie(request, callers.session(Role.ADMIN));
          key(request, "wrong");
        }
        case VIEWER_COOKIE, TRADER_COOKIE, ADMIN_COOKIE ->
            cookie(request, callers.session(role.orElseThrow()));
        case VIEWER_BEARER, TRADER_BEARER, ADMIN_BEARER ->
            bearer(request, callers.session(role.orElseThrow()));
        case VIEWER_KEY, TRADER_KEY, ADMIN_KEY -> key(request, callers.key(role.orElseThrow()));
      }
    }

    private static String unsigned() {
      String header = "{\"alg\":\"none\"}";
      String claims =
          "{\"aud\":\"mastertrade-gateway\",\"jti\":\"9b2bb2f2-0c5a-4c4c-9d0b-0f6e8a7a3c11\",\"exp\":99999999999}";
      Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
      return base64.encodeToString(header.getBytes(StandardCharsets.UTF_8))
          + "."
          + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8))
          + ".";
    }

    private static void cookie(HttpRequest.Builder request, String token) {
      request.header("Cookie", Callers.cookie(token)).header("X-Requested-With", "mastertrade");
    }

    private static void bearer(HttpRequest.Builder request, String token) {
      request.header("Authorization", "Bearer " + token);
    }

    private static void key(HttpRequest.Builder request, String key) {
      request.header("X-API-Key", key);
    }
  }
}
