package com.mastertrade.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.strategy.generation.RunAnswer;
import com.mastertrade.strategy.generation.Runs;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A scheduled night whose candles cannot be read is tried again, over a restart too. */
class RetryIT {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final LocalDate DATE = LocalDate.of(2023, 10, 2);
  private static final Map<String, String> SETTINGS =
      Map.of(
          "mastertrade.generation.window-days", "10",
          "mastertrade.generation.evaluations", "100",
          "mastertrade.generation.kept", "20",
          "mastertrade.execution.attempts", "50",
          "mastertrade.execution.longest-retry", "500ms");

  @Test
  void holdsTheNightOnceItsCandlesCanBeReadAgain() {
    MarketDatabase database = MarketDatabase.fresh();
    String candles = "SELECT ON market_data.v_candles";
    try (Service service = Service.start(database, SETTINGS)) {
      database.marketData().sql("REVOKE " + candles + " FROM strategy").update();
      assertThat(service.bean(Runs.class).schedule(DATE)).isInstanceOf(RunAnswer.Queued.class);
      await().atMost(PATIENCE).until(() -> night(service).path("attempt").asInt() >= 2);
      JsonNode failed = night(service).path("attempts").path(0);
      assertThat(failed.path("error").asString()).contains("permission denied");
      assertThat(failed.has("ended_at")).isTrue();
      assertThat(night(service).path("error").asString()).contains("permission denied");
    }
    try (Service service = Service.start(database, SETTINGS)) {
      int before = night(service).path("attempt").asInt();
      await().atMost(PATIENCE).until(() -> night(service).path("attempt").asInt() > before);
      database.marketData().sql("GRANT " + candles + " TO strategy").update();
      await()
          .atMost(PATIENCE)
          .until(() -> night(service).path("status").asString().equals("finished"));

      assertThat(night(service).has("error")).isFalse();
      assertThat(night(service).path("attempt").asInt()).isGreaterThan(before);
      assertThat(service.bean(Runs.class).schedule(DATE)).isInstanceOf(RunAnswer.Held.class);
    }
  }

  private static JsonNode night(Service service) {
    return service.rest().get("/api/v1/schedule").body().path("last_night");
  }
}
