package com.mastertrade.strategy.generation.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.strategy.backtest.Costs;
import com.mastertrade.strategy.generation.EmptyRunStore;
import com.mastertrade.strategy.generation.GateProperties;
import com.mastertrade.strategy.generation.GenerationProperties;
import com.mastertrade.strategy.generation.GenerationRun;
import com.mastertrade.strategy.generation.MemoryMeter;
import com.mastertrade.strategy.generation.Night;
import com.mastertrade.strategy.generation.RunKind;
import com.mastertrade.strategy.generation.RunReporter;
import com.mastertrade.strategy.generation.RunStatus;
import com.mastertrade.strategy.generation.RunStore;
import com.mastertrade.strategy.generation.TrialLedger;
import com.mastertrade.strategy.market.CandleStore;
import com.mastertrade.strategy.market.OneInstrument;
import com.mastertrade.strategy.search.ParallelMap;
import com.mastertrade.strategy.search.Trial;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class RunExecutionTests {

  private final Store store = new Store();

  @AfterEach
  void clearsTheInterrupt() {
    Thread.interrupted();
  }

  @Test
  void leavesAnInterruptedRunToBeResumed() {
    RunExecution execution =
        execution(
            (_, _) -> {
              Thread.currentThread().interrupt();
              try (ParallelMap threads = new ParallelMap(1)) {
                throw new AssertionError(threads.map(List.of(1, 2), one -> one));
              }
            });
    assertThatThrownBy(() -> execution.execute(new UUID(1, 2)))
        .isInstanceOf(CancellationException.class);
    assertThat(store.ends).isEmpty();
  }

  @Test
  void leavesWhateverFailsOnTheWayDownToBeResumed() {
    List<RunExecution> executions = new ArrayList<>();
    executions.add(
        execution(
            (_, _) -> {
              executions.getFirst().interrupt();
              throw new IllegalStateException("closed");
            }));
    assertThatThrownBy(() -> executions.getFirst().execute(new UUID(1, 2)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(store.ends).isEmpty();
  }

  @Test
  void failsARunThatCannotSucceed() {
    execution(
            (_, _) -> {
              throw new IllegalStateException("broken");
            })
        .execute(new UUID(1, 2));
    assertThat(store.ends).containsExactly(RunStatus.FAILED);
  }

  @Test
  void triesAScheduledNightAgainAndGivesUpAtTheLastAttempt() {
    store.kind = RunKind.SCHEDULED;
    RunExecution execution =
        execution(
            (_, _) -> {
              throw new IllegalStateException("away");
            });
    for (int attempt = 1; attempt <= 2; attempt++) {
      assertThatThrownBy(() -> execution.execute(new UUID(1, 2))).hasMessage("away");
    }
    assertThat(store.retries).hasSize(2).allMatch(error -> error.orElseThrow().contains("away"));
    assertThat(store.ends).isEmpty();

    execution.execute(new UUID(1, 2));

    assertThat(store.ends).containsExactly(RunStatus.FAILED);
  }

  @Test
  void triesEveryRunAgainThatLostItsDatabase() {
    RunExecution execution =
        execution(
            (_, _) -> {
              throw new DataAccessResourceFailureException("closed");
            });

    assertThatThrownBy(() -> execution.execute(new UUID(1, 2)))
        .isInstanceOf(DataAccessResourceFailureException.class);
    assertThat(store.retries).hasSize(1);
    assertThat(store.ends).isEmpty();
  }

  @Test
  void asksForNoFurtherExecutionOfARunThatWasCancelledMeanwhile() {
    store.kind = RunKind.SCHEDULED;
    store.standing = RunStore.Standing.CANCEL;

    execution(
            (_, _) -> {
              throw new IllegalStateException("away");
            })
        .execute(new UUID(1, 2));

    assertThat(store.retries).hasSize(1);
  }

  private RunExecution execution(CandleStore candles) {
    GenerationProperties settings =
        new GenerationProperties(100, 10, 30, 1, 5, 5, 1, BigDecimal.valueOf(10_000), 10, 2);
    GateProperties gates = new GateProperties(1.5, 25, 0.15, 30, 1.2, 0, 0.01, 0.95, 0.5);
    Costs costs = new Costs(CostModel.of(10, 2), settings.initialCapital());
    Night night =
        new Night(
            new Night.Sources(candles, new OneInstrument()),
            new Night.Meters(new NoMeter(), Clock.systemUTC()),
            new NoLedger(),
            new Night.Rules(settings, gates, costs));
    return new RunExecution(
        new RunExecution.Parts(
            night,
            (_, _, _) -> {
              throw new AssertionError("nothing to store");
            },
            new NightMetrics(new SimpleMeterRegistry()),
            () -> {}),
        new RunReporter.Channels(store, (_, _, _) -> {}, Clock.systemUTC(), () -> false),
        3);
  }

  private static final class NoLedger implements TrialLedger {
    @Override
    public void append(UUID runId, int attempt, List<Trial> trials) {}

    @Override
    public Counts count(UUID runId, double leastFitness) {
      return new Counts(0, 0, 0, 0);
    }
  }

  private static final class NoMeter implements MemoryMeter {

    @Override
    public void reset() {}

    @Override
    public long peakMegabytes() {
      return 1;
    }
  }

  private static final class Store extends EmptyRunStore {
    private final List<RunStatus> ends = new ArrayList<>();
    private final List<Optional<String>> retries = new ArrayList<>();
    private RunKind kind = RunKind.ON_DEMAND;
    private Standing standing = Standing.GO_ON;
    private int attempt;

    @Override
    public Optional<GenerationRun> find(UUID runId) {
      return Optional.of(running(runId, kind));
    }

    @Override
    public OptionalInt begin(UUID runId, Instant now) {
      return OptionalInt.of(++attempt);
    }

    @Override
    public void end(UUID runId, int ended, RunEnd end) {
      ends.add(end.status());
    }

    @Override
    public Standing retry(UUID runId, int ended, RunEnd end) {
      retries.add(end.error());
      return standing;
    }
  }
}
