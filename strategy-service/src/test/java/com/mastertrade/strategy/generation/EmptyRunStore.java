package com.mastertrade.strategy.generation;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.strategy.market.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Holds no run; tests override what they look at. */
public class EmptyRunStore implements RunStore {

  /** A run under way on 30 days of BTCUSDT. */
  public static GenerationRun running(UUID runId, RunKind kind) {
    LocalDate date = LocalDate.of(2023, 10, 31);
    return new GenerationRun(
        runId,
        kind,
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
        Optional.empty(),
        1,
        List.of());
  }

  @Override
  public boolean insert(GenerationRun run) {
    return true;
  }

  @Override
  public Optional<GenerationRun> find(UUID runId) {
    return Optional.empty();
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
  public OptionalInt begin(UUID runId, Instant now) {
    return OptionalInt.empty();
  }

  @Override
  public Standing progress(UUID runId, int attempt, RunProgress progress) {
    return Standing.GO_ON;
  }

  @Override
  public void end(UUID runId, int attempt, RunEnd end) {}

  @Override
  public Standing retry(UUID runId, int attempt, RunEnd end) {
    return Standing.GO_ON;
  }

  @Override
  public void requestCancel(UUID runId, Instant now) {}
}
