package com.mastertrade.strategy.generation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Keeps runs. At most one is queued or running, at most one scheduled a market date. */
public interface RunStore {

  /** Whether an execution may go on. */
  enum Standing {
    GO_ON,
    CANCEL,
    /** Another execution has taken the run over, or it has ended. */
    SUPERSEDED
  }

  /** Stores a queued run; false, and nothing stored, where that would make two. */
  boolean insert(GenerationRun run);

  Optional<GenerationRun> find(UUID runId);

  /** The run that is queued or running. */
  Optional<GenerationRun> active();

  Optional<GenerationRun> latestScheduled();

  /** Runs, newest first. */
  List<GenerationRun> list(long offset, int limit);

  long count();

  /** Begins an execution of a run that has not ended; its number, which later calls give. */
  OptionalInt begin(UUID runId, Instant now);

  Standing progress(UUID runId, int attempt, RunProgress progress);

  /** Ends an execution without a result. */
  void end(UUID runId, int attempt, RunEnd end);

  /** Notes that an execution failed and queues the run again, or ends it where it is cancelled. */
  Standing retry(UUID runId, int attempt, RunEnd end);

  /** Asks for the end of a run; a queued one ends at once. */
  void requestCancel(UUID runId, Instant now);

  /** How an execution ended without a result, and where that leaves the run. */
  record RunEnd(RunStatus status, Instant at, Optional<String> error) {}
}
