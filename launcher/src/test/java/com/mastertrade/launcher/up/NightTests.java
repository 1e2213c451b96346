package com.mastertrade.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.client.Gateway;
import com.mastertrade.launcher.client.ScriptedServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NightTests {

  private static final String RUNNING = "{'type':'urn:mastertrade:problem:run-in-progress'}";

  private ScriptedServer server;
  private Night night;

  @BeforeEach
  void startServer() throws IOException {
    server = new ScriptedServer();
    Progress progress = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    night = new Night(new Gateway(server.port(), "key"), progress);
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void followsANightToItsEnd() {
    server.answer("POST /api/v1/generation-runs", 202, "{'run_id':'a','status':'queued'}");
    server.answer("GET /api/v1/generation-runs/a", 200, "{'run_id':'a','status':'running'}");
    server.answer("GET /api/v1/generation-runs/a", 200, "{'run_id':'a','status':'finished'}");

    assertThat(night.startAndFollow().path("status").asString()).isEqualTo("finished");
  }

  @Test
  void waitsForTheNightThatIsRunning() {
    server.answer("POST /api/v1/generation-runs", 409, RUNNING);
    server.answer("POST /api/v1/generation-runs", 202, "{'run_id':'b'}");
    server.answer("GET /api/v1/generation-runs/b", 200, "{'run_id':'b','status':'finished'}");

    assertThat(night.startAndFollow().path("run_id").asString()).isEqualTo("b");
  }

  @Test
  void takesTheNightThatIsFinishedForTheDate() {
    server.answer(
        "GET /api/v1/generation-runs?page=0&size=50",
        200,
        "{'items':[{'run_id':'c','status':'finished','market_date':'2023-11-01'}]}");

    JsonNode run = night.ofDate("2023-11-01");

    assertThat(run.path("run_id").asString()).isEqualTo("c");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void findsTheNightWhoseStartWasNeverAnswered() {
    String runs = "GET /api/v1/generation-runs?page=0&size=50";
    server.answer(runs, 200, "{'items':[]}");
    server.answer(runs, 200, "{'items':[]}");
    server.answer(runs, 200, "{'items':[{'run_id':'e','status':'running'}]}");
    server.answer("POST /api/v1/generation-runs", 503, "{'title':'the gateway was killed'}");
    server.answer("POST /api/v1/generation-runs", 409, RUNNING);
    server.answer("GET /api/v1/generation-runs/e", 200, "{'run_id':'e','status':'finished'}");

    assertThat(night.ofDate("2023-11-01").path("run_id").asString()).isEqualTo("e");
  }

  @Test
  void saysWhyANightCannotBegin() {
    server.answer("GET /api/v1/generation-runs?page=0&size=50", 200, "{'items':[]}");
    server.answer(
        "POST /api/v1/generation-runs",
        409,
        "{'type':'urn:mastertrade:problem:nothing-to-trade','detail':'no symbol is enabled'}");

    assertThatThrownBy(() -> night.ofDate("2023-11-01"))
        .isInstanceOf(LauncherException.class)
        .hasMessage("The night could not be started: no symbol is enabled.");
  }

  @Test
  void saysWhyANightFailed() {
    server.answer("POST /api/v1/generation-runs", 202, "{'run_id':'d'}");
    server.answer("GET /api/v1/generation-runs/d", 200, "{'status':'failed','error':'no candles'}");

    assertThatThrownBy(night::startAndFollow)
        .isInstanceOf(LauncherException.class)
        .hasMessage("The night d failed: no candles");
  }

  @Test
  void sendsTheKeyOfTheCommandLine() {
    server.answer("GET /api/v1/market", 200, "{}");

    new Gateway(server.port(), "key").market();

    assertThat(server.requests().getFirst()).isEqualTo("GET /api/v1/market key");
  }
}
