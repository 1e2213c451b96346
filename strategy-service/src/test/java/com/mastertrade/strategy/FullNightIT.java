package com.mastertrade.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mastertrade.kit.test.Rest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The documented night: 5,000 evaluations, 500 strategies, 90 days of four symbols. */
class FullNightIT {

  @Test
  void keeps500StrategiesThatDiffer() {
    MarketDatabase database =
        MarketDatabase.fresh(
            Instant.parse("2023-10-02T00:00:00Z"), Instant.parse("2023-12-31T00:00:00Z"));
    try (Service service = Service.start(database, Map.of())) {
      Rest rest = service.rest();
      String path =
          "/api/v1/generation-runs/"
              + rest.post("/api/v1/generation-runs", "{\"seed\":1}")
                  .body()
                  .path("run_id")
                  .asString();
      JsonNode run =
          await()
              .atMost(Duration.ofMinutes(8))
              .pollInterval(Duration.ofSeconds(1))
              .until(() -> rest.get(path).body(), body -> body.has("finished_at"));
      System.out.println("full night: " + run);
      assertThat(run.path("status").asString()).isEqualTo("finished");
      assertThat(run.path("evaluations").asInt()).isEqualTo(5_000);
      assertThat(run.path("generated").asInt()).isEqualTo(500);
      assertThat(run.path("distinct_behaviours").asInt()).isGreaterThanOrEqualTo(450);
      assertThat(run.path("return_clusters").asInt()).isGreaterThanOrEqualTo(50);
      assertThat(distinctTrades(database)).isGreaterThanOrEqualTo(450);
    }
  }

  /** Counted from the stored trades alone: entry and exit times of those with ten trades. */
  private static long distinctTrades(MarketDatabase database) {
    return database
        .sql()
        .sql(
            """
            SELECT count(DISTINCT (symbol, bars)) FROM (
              SELECT r.symbol,
                string_agg(t.entry_time || '-' || t.exit_time, ',' ORDER BY t.sequence) AS bars
              FROM strategy.backtest_results r JOIN strategy.backtest_trades t USING (result_id)
              GROUP BY r.result_id, r.symbol HAVING count(*) >= 10) behaviours
            """)
        .query(Long.class)
        .single();
  }
}
