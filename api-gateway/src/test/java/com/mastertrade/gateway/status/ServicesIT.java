package com.mastertrade.gateway.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.gateway.RunningGateway;
import com.mastertrade.gateway.Upstream;
import com.mastertrade.servers.TestServers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ServicesIT {

  @Test
  void showsEveryServiceAndWhichIsDown() {
    Upstream simulator = Upstream.start("exchange-simulator");
    RunningGateway gateway =
        RunningGateway.start(
            Map.of(
                "MASTERTRADE_SIMULATOR_URL",
                simulator.url().toString(),
                "MASTERTRADE_STRATEGY_URL",
                "http://127.0.0.1:1"));
    try {
      JsonNode items =
          gateway.get("/api/v1/services", "X-API-Key", TestServers.CLI_KEY).json().path("items");

      assertThat(items.valueStream().map(item -> item.path("name").asString()))
          .containsExactly(
              "market-data-service", "strategy-service", "exchange-simulator", "api-gateway");
      assertThat(items.path(0).path("status").asString()).isEqualTo("healthy");
      assertThat(items.path(0).path("version").asString()).isEqualTo("9.9");
      assertThat(items.path(0).path("uptime_seconds").asInt()).isEqualTo(7);
      assertThat(items.path(1).path("status").asString()).isEqualTo("down");
      assertThat(items.path(1).has("version")).isFalse();
      assertThat(items.path(2).path("port").asInt()).isEqualTo(simulator.url().getPort());
      assertThat(items.path(3).path("status").asString()).isEqualTo("healthy");
      assertThat(items.path(3).path("port").asInt()).isEqualTo(gateway.port());
      assertThat(items.path(3).path("dependencies").path("rabbitmq").asString())
          .isEqualTo("connected");
    } finally {
      gateway.stop();
      simulator.stop();
    }
  }
}
