package com.mastertrade.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.gateway.RunningGateway;
import com.mastertrade.gateway.RunningGateway.Answer;
import com.mastertrade.gateway.Upstream;
import com.mastertrade.servers.TestServers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Where a simulated exchange is configured, its own pages are reached like every service's. */
class SimulatorRoutesIT {

  private static Upstream simulator;
  private static RunningGateway gateway;

  @BeforeAll
  static void start() {
    simulator = Upstream.start("exchange-simulator");
    gateway = RunningGateway.start(Map.of("MASTERTRADE_SIMULATOR_URL", simulator.url().toString()));
  }

  @AfterAll
  static void stop() {
    gateway.stop();
    simulator.stop();
  }

  @ParameterizedTest
  @CsvSource({"/health", "/metrics", "/v3/api-docs"})
  void leadsToTheSimulator(String path) {
    String id = RunningGateway.correlation();

    Answer answer =
        gateway.get(
            "/services/exchange-simulator" + path,
            "X-API-Key",
            TestServers.CLI_KEY,
            "X-Correlation-Id",
            id);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("service").asString()).isEqualTo("exchange-simulator");
    assertThat(simulator.seen(id).orElseThrow().uri()).isEqualTo(path);
  }

  @Test
  void listsItsDocument() {
    JsonNode urls = gateway.get("/v3/api-docs/swagger-config").json().path("urls");

    assertThat(urls.valueStream().map(url -> url.path("url").asString()))
        .containsExactlyInAnyOrder(
            "/v3/api-docs",
            "/services/market-data-service/v3/api-docs",
            "/services/strategy-service/v3/api-docs",
            "/services/exchange-simulator/v3/api-docs");
  }

  @Test
  void itsControlsAreNotToBeReachedFromOutside() {
    Answer answer =
        gateway.get("/services/exchange-simulator/control/state", "X-API-Key", TestServers.CLI_KEY);

    assertThat(answer.status()).isEqualTo(404);
  }
}
