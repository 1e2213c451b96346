package com.mastertrade.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.gateway.RunningGateway.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code -Dopenapi.write=true} writes the committed document anew. */
class OpenApiIT {

  private static final Path COMMITTED = Path.of("openapi.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final RunningGateway gateway = RunningGateway.get();

  @Test
  void theRunningServiceIsAsCommitted() throws IOException {
    String running = JSON.writeValueAsString(gateway.get("/v3/api-docs").json()) + "\n";
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(COMMITTED, running);
    }

    assertThat(running).isEqualTo(Files.readString(COMMITTED));
  }

  @Test
  void onePageShowsTheDocumentsOfAllServices() {
    Answer page = gateway.get("/docs");
    assertThat(page.status()).isEqualTo(302);
    assertThat(page.header("Location")).endsWith("/swagger-ui/index.html");
    assertThat(gateway.get("/swagger-ui/index.html").status()).isEqualTo(200);

    JsonNode urls = gateway.get("/v3/api-docs/swagger-config").json().path("urls");

    assertThat(urls.valueStream().map(url -> url.path("name").asString()))
        .containsExactlyInAnyOrder("api-gateway", "market-data-service", "strategy-service");
    urls.valueStream()
        .forEach(
            url -> assertThat(gateway.get(url.path("url").asString()).status()).isEqualTo(200));
  }
}
