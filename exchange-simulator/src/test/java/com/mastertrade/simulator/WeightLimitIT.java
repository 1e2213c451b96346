package com.mastertrade.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Too many requests, as a client meets them. */
class WeightLimitIT {

  @Test
  void answers429AndThen418WithRetryAfter() {
    try (RunningSimulator simulator =
        RunningSimulator.start(Map.of("MASTERTRADE_SIMULATOR_WEIGHT_LIMIT", "25"))) {
      HttpResponse<String> answer = simulator.get("/api/v3/exchangeInfo");
      assertThat(answer.statusCode()).isEqualTo(200);
      while (answer.statusCode() == 200) {
        answer = simulator.get("/api/v3/exchangeInfo");
      }
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.body()).contains("\"code\":-1003");
      assertThat(retryAfter(answer)).isBetween(1L, 60L);
      while (answer.statusCode() != 418) {
        answer = simulator.get("/api/v3/exchangeInfo");
        assertThat(answer.statusCode()).isIn(200, 429, 418);
      }
      assertThat(answer.body()).contains("\"code\":-1003").contains("banned until");
      assertThat(retryAfter(answer)).isBetween(60L, 120L);
    }
  }

  private static long retryAfter(HttpResponse<String> answer) {
    return answer.headers().firstValueAsLong("Retry-After").orElseThrow();
  }
}
