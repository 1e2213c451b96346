package com.mastertrade.strategy.generation.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.strategy.backtest.Costs;
import com.mastertrade.strategy.generation.GateProperties;
import com.mastertrade.strategy.generation.GenerationProperties;
import com.mastertrade.strategy.generation.GenerationRun;
import com.mastertrade.strategy.generation.MemoryMeter;
import com.mastertrade.strategy.generation.Night;
import com.mastertrade.strategy.generation.RunKind;
import com.mastertrade.strategy.generation.RunPhase;
import com.mastertrade.strategy.generation.RunProgress;
import com.mastertrade.strategy.generation.RunReporter;
import com.mastertrade.strategy.generation.RunStatus;
import com.mastertrade.strategy.generation.RunStore;
import com.mastertrade.strategy.market.CandleStore;
import com.mastertrade.strategy.market.InstrumentStore;
import com.mastertrade.strategy.market.Window;
import com.mastertrade.strategy.search.ParallelMap;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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

  private RunExecution execution(CandleStore candles) {
    GenerationProperties settings =
        new GenerationProperties(100, 10, 30, 1, 5, 5, 1, BigDecimal.valueOf(10_000), 10, 2);
    GateProperties gates = new GateProperties(1.5, 25, 0.15, 30, 1.2, 0, 0.01, 0.95, 0.5);
    Costs costs = new Costs(CostModel.of(10, 2), settings.initialCapital());
    Night night =
        new Night(
            new Night.Sources(candles, new OneInstrument(), new NoMeter(), Clock.systemUTC()),
            new Night.Rules(settings, gates, costs));
    return new RunExecution(
        new RunExecution.Parts(
            night,
            (_, _, _) -> {
              throw new AssertionError("nothing to store");
            },
            new NightMetrics(new SimpleMeterRegistry())),
        new RunReporter.Channels(store, (_, _, _) -> {}, Clock.systemUTC(), () -> false),
        3);
  }

  private static final class NoMeter implements MemoryMeter {

    @Override
    public void reset() {}

    @Override
    public long peakMegabytes() {
      return 1;
    }
  }

  private static final class OneInstrument implements InstrumentStore {

    @Override
    public List<Instrument> enabled() {
      return List.of();
    }

    @Override
    public Optional<Instrument> find(Symbol symbol) {
      BigDecimal step = new BigDecimal("0.01");
      return Optional.of(new Instrument(symbol, "BTC", "USDT", step, step, step, BigDecimal.TEN));
    }

    @Override
    public Optional<Instant> newestCandles() {
      return Optional.empty();
    }

    @Override
    public boolean historyReady() {
      return true;
    }
  }

  private static final class Store implements RunStore {

    private final List<RunStatus> ends = new ArrayList<>();

    @Override
    public Optional<GenerationRun> find(UUID runId) {
      LocalDate date = LocalDate.of(2023, 10, 31);
      return Optional.of(
          new GenerationRun(
              runId,
              RunKind.ON_DEMAND,
              RunStatus.RUNNING,
              new RunProgress(RunPhase.PREPARING, 0, Map.of()),
              "test",
              "replay",
              date,
              Window.endingAt(date, 30),
              1,
              100,
              List.of(new Symbol("BTCUSDT")),
              Instant.EPOCH,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }

    @Override
    public OptionalInt begin(UUID runId, Instant now) {
      return OptionalInt.of(1);
    }

    @Override
    public Standing progress(UUID runId, int attempt, RunProgress progress) {
      return Standing.GO_ON;
    }

    @Override
    public void end(UUID runId, int attempt, RunEnd end) {
      ends.add(end.status());
    }

    @Override
    public boolean insert(GenerationRun run) {
      return true;
    }

    @Override
    public Optional<GenerationRun> active() {
      return Optional.empty();
    }

    @Override
    public Optional<GenerationRun> latestScheduled() {
      return Optional.empty();
    }

    @Override
    public List<GenerationRun> list(long offset, int limit) {
      return List.of();
    }

    @Override
    public long count() {
      return 0;
    }

    @Override
    public void requestCancel(UUID runId, Instant now) {}
  }
}
