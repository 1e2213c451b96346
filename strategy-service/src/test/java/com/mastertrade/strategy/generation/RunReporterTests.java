package com.mastertrade.strategy.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.strategy.MovingClock;
import com.mastertrade.strategy.generation.RunStoppedException.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunReporterTests {

  private final MovingClock clock = new MovingClock(Instant.parse("2023-10-31T03:00:00Z"));
  private final Runs store = new Runs();
  private final List<RunProgress> said = new ArrayList<>();
  private boolean stopping;
  private final RunReporter reporter =
      new RunReporter(
          EmptyRunStore.running(new UUID(1, 2), RunKind.ON_DEMAND),
          1,
          new RunReporter.Channels(
              store, (_, progress, _) -> said.add(progress), clock, () -> stopping));

  @Test
  void saysProgressAtMostTwiceASecond() {
    reporter.begin(RunPhase.SEARCHING);
    for (int i = 0; i < 100; i++) {
      clock.pass(Duration.ofMillis(20));
      reporter.advance(RunPhase.SEARCHING, i / 100.0, Map.of(RunProgress.EVALUATIONS, (long) i));
    }
    assertThat(said).hasSize(5);
    assertThat(said.getLast().counts()).containsEntry(RunProgress.EVALUATIONS, 99L);
    assertThat(said).extracting(RunProgress::share).isSorted();
  }

  @Test
  void stopsWhenCancelledSupersededOrGoingDown() {
    store.standing = RunStore.Standing.CANCEL;
    assertStops(Reason.CANCELLED);
    store.standing = RunStore.Standing.SUPERSEDED;
    assertStops(Reason.SUPERSEDED);
    stopping = true;
    assertStops(Reason.STOPPING);
  }

  private void assertStops(Reason reason) {
    assertThatThrownBy(() -> reporter.begin(RunPhase.PREPARING))
        .isInstanceOfSatisfying(
            RunStoppedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static final class Runs extends EmptyRunStore {
    private Standing standing = Standing.GO_ON;

    @Override
    public Standing progress(UUID runId, int attempt, RunProgress progress) {
      return standing;
    }
  }
}
