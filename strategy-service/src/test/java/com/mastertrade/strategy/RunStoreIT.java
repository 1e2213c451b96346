package com.mastertrade.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.strategy.generation.EmptyRunStore;
import com.mastertrade.strategy.generation.GenerationRun;
import com.mastertrade.strategy.generation.RunKind;
import com.mastertrade.strategy.generation.RunStatus;
import com.mastertrade.strategy.generation.RunStore;
import com.mastertrade.strategy.generation.RunStore.RunEnd;
import com.mastertrade.strategy.generation.RunStore.Standing;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of stored runs that nothing executes meanwhile. */
class RunStoreIT {

  private static final UUID RUN = new UUID(1, 2);
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final RunEnd FAILED = new RunEnd(RunStatus.QUEUED, NOW, Optional.of("away"));

  private final MarketDatabase database = MarketDatabase.fresh();
  private Service service;
  private RunStore store;

  @BeforeEach
  void beginsARun() {
    service = Service.start(database);
    store = service.bean(RunStore.class);
    assertThat(store.insert(EmptyRunStore.running(RUN, RunKind.ON_DEMAND))).isTrue();
    assertThat(store.begin(RUN, NOW)).hasValue(1);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void queuesAFailedRunAgainButNoneThatIsCancelled() {
    assertThat(store.retry(RUN, 1, FAILED)).isEqualTo(Standing.GO_ON);
    assertThat(run().status()).isEqualTo(RunStatus.QUEUED);
    assertThat(store.begin(RUN, NOW)).hasValue(2);
    store.requestCancel(RUN, NOW);

    assertThat(store.retry(RUN, 2, FAILED)).isEqualTo(Standing.CANCEL);

    assertThat(run().status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(run().finishedAt()).contains(NOW);
    assertThat(store.begin(RUN, NOW)).isEmpty();
  }

  @Test
  void tellsExecutionsThatWereNotNoted() {
    database.sql().sql("DELETE FROM strategy.generation_attempts").update();

    assertThat(service.rest().get("/api/v1/generation-runs/" + RUN).body().path("attempt").asInt())
        .isEqualTo(1);
  }

  private GenerationRun run() {
    return store.find(RUN).orElseThrow();
  }
}
