package com.mastertrade.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.gateway.RunningGateway;
import com.mastertrade.gateway.RunningGateway.Answer;
import com.mastertrade.kit.security.Role;
import com.mastertrade.servers.TestServers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditIT {

  private final RunningGateway gateway = RunningGateway.get();
  private final String id = RunningGateway.correlation();

  @Test
  void remembersWhoChangedWhat() {
    gateway.post(
        "/api/v1/generation-runs",
        "{}",
        "X-API-Key",
        gateway.callers().key(Role.TRADER),
        "X-Correlation-Id",
        id);

    assertThat(row())
        .containsEntry("role", "trader")
        .containsEntry("what", "POST /api/v1/generation-runs")
        .containsEntry("status", 200)
        .containsEntry("outcome", "done")
        .containsEntry("address", "127.0.0.1");
    assertThat(row().get("who")).asString().startsWith("key:test-");
  }

  @Test
  void remembersWhatWasRefused() {
    gateway.post(
        "/api/v1/generation-runs",
        "{}",
        "X-API-Key",
        gateway.callers().key(Role.VIEWER),
        "X-Correlation-Id",
        id);

    assertThat(row()).containsEntry("status", 403).containsEntry("outcome", "refused");
  }

  @Test
  void remembersWhoCameWithoutACredential() {
    gateway.post("/api/v1/generation-runs", "{}", "X-Correlation-Id", id);

    assertThat(row())
        .containsEntry("who", "none")
        .containsEntry("status", 401)
        .containsEntry("outcome", "refused");
  }

  @Test
  void remembersASignInThatFailed() {
    gateway.post(
        "/auth/sign-in",
        "{\"username\":\"somebody\",\"password\":\"guessed\"}",
        "X-Correlation-Id",
        id);

    assertThat(row())
        .containsEntry("who", "somebody")
        .containsEntry("role", "none")
        .containsEntry("status", 401)
        .containsEntry("outcome", "refused");
  }

  @Test
  void remembersNoReading() {
    gateway.get("/api/v1/market", "X-API-Key", TestServers.CLI_KEY, "X-Correlation-Id", id);

    assertThat(rows()).isZero();
  }

  @Test
  void showsTheNewestFirstToAnAdmin() {
    gateway.post("/auth/links", "", "X-API-Key", TestServers.CLI_KEY, "X-Correlation-Id", id);

    Answer page = gateway.get("/api/v1/audit-logs?page=0&size=1", "X-API-Key", TestServers.CLI_KEY);

    assertThat(page.json().path("items").path(0).path("correlation_id").asString()).isEqualTo(id);
    assertThat(page.json().path("items").path(0).path("who").asString()).isEqualTo("key:cli");
    assertThat(page.json().path("size").asInt()).isEqualTo(1);
    assertThat(page.json().path("total").asLong()).isPositive();
  }

  @Test
  void namesTheLimitOfAPage() {
    Answer answer = gateway.get("/api/v1/audit-logs?size=201", "X-API-Key", TestServers.CLI_KEY);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.detail()).isEqualTo("size must be 1 to 200, was 201");
  }

  /** The entry of this test's call; it is completed a moment after the answer. */
  private Map<String, @Nullable Object> row() {
    return await()
        .until(
            () ->
                gateway
                    .database()
                    .sql("SELECT * FROM gateway.audit_logs WHERE correlation_id = ?")
                    .param(id)
                    .query()
                    .singleRow(),
            row -> row.get("status") != null);
  }

  private long rows() {
    return gateway
        .database()
        .sql("SELECT count(*) FROM gateway.audit_logs WHERE correlation_id = ?")
        .param(id)
        .query(Long.class)
        .single();
  }
}
