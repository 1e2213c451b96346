package com.mastertrade.launcher.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.servers.Ports;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HealthProbeTests {

  @Test
  void readsStatusAndVersion() throws IOException {
    try (ScriptedServer server = new ScriptedServer()) {
      server.answer("GET /health", 200, "{'status':'degraded','version':'0.1.0'}");

      HealthProbe.Health health = new HealthProbe(server.port(), "/health").ask();

      assertThat(health).isEqualTo(new HealthProbe.Health("degraded", "0.1.0"));
      assertThat(health.works()).isTrue();
    }
  }

  @Test
  void takesAnyPageForHealthyThatSaysNothingElse() throws IOException {
    try (ScriptedServer server = new ScriptedServer()) {
      server.answer("GET /", 200, "<html>");
      assertThat(new HealthProbe(server.port(), "/").ask().status()).isEqualTo("healthy");
    }
  }

  @Test
  void unhealthyDoesNotWork() throws IOException {
    try (ScriptedServer server = new ScriptedServer()) {
      server.answer("GET /health", 503, "{'status':'unhealthy'}");
      assertThat(new HealthProbe(server.port(), "/health").ask().works()).isFalse();
    }
  }

  @Test
  void silenceIsDown() {
    assertThat(new HealthProbe(Ports.free(), "/health").ask().status()).isEqualTo("down");
  }
}
