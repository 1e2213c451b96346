package com.mastertrade.strategy.generation.execution;

import com.mastertrade.kit.correlation.CorrelationId;
import com.mastertrade.strategy.generation.GenerationRun;
import com.mastertrade.strategy.generation.Night;
import com.mastertrade.strategy.generation.NightArchive;
import com.mastertrade.strategy.generation.NightResult;
import com.mastertrade.strategy.generation.NothingTradableException;
import com.mastertrade.strategy.generation.RunKind;
import com.mastertrade.strategy.generation.RunPhase;
import com.mastertrade.strategy.generation.RunReporter;
import com.mastertrade.strategy.generation.RunStatus;
import com.mastertrade.strategy.generation.RunStoppedException;
import com.mastertrade.strategy.generation.RunStore.RunEnd;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.NestedRuntimeException;

/**
 * Executes a run to one of its ends. An execution that loses the database, or whose process goes
 * down, leaves the run as it is: the next one begins it anew from its seed. A scheduled night is
 * tried again whatever went wrong, since its date comes only once.
 */
final class RunExecution {

  private static final Logger LOG = LoggerFactory.getLogger(RunExecution.class);

  private final Parts parts;
  private final RunReporter.Channels channels;
  private final int attempts;
  private volatile boolean stopping;

  /**
   * What an execution works with.
   *
   * @param changed told when a night has brought strategies
   */
  record Parts(Night night, NightArchive archive, NightMetrics metrics, Runnable changed) {}

  private record Execution(GenerationRun run, int attempt, RunReporter reporter) {}

  RunExecution(Parts parts, RunReporter.Channels channels, int attempts) {
    this.parts = parts;
    this.channels =
        new RunReporter.Channels(
            channels.store(), channels.progress(), channels.clock(), () -> stopping);
    this.attempts = attempts;
  }

  /** Lets the run under way stop at its next step. */
  void interrupt() {
    stopping = true;
  }

  /** What it throws is a reason to call it again later. */
  void execute(UUID runId) {
    try (CorrelationId.Scope _ = CorrelationId.open(runId.toString())) {
      OptionalInt attempt = channels.store().begin(runId, now());
      Optional<GenerationRun> run = channels.store().find(runId);
      if (attempt.isPresent() && run.isPresent()) {
        RunReporter reporter = new RunReporter(run.get(), attempt.getAsInt(), channels);
        execute(new Execution(run.get(), attempt.getAsInt(), reporter));
      }
    }
  }

  private void execute(Execution execution) {
    UUID runId = execution.run().runId();
    LOG.info("run {} begins, execution {}", runId, execution.attempt());
    if (execution.attempt() > attempts) {
      end(execution, RunStatus.FAILED, "gave up after " + attempts + " executions");
      return;
    }
    try {
      NightResult result = parts.night().hold(execution.run(), execution.reporter());
      parts.archive().finish(execution.run(), execution.attempt(), result);
      parts.changed().run();
      execution.reporter().ended(RunPhase.DONE);
      parts.metrics().finished(result.summary());
      LOG.info("run {} finished: {}", runId, result.summary().verdict());
    } catch (RunStoppedException e) {
      stopped(execution, e);
    } catch (RuntimeException e) {
      // The boundary of the loop over runs: one that fails, however, must not stay "running".
      failed(execution, e);
    }
  }

  private void stopped(Execution execution, RunStoppedException stop) {
    switch (stop.reason()) {
      case CANCELLED -> end(execution, RunStatus.CANCELLED, "");
      case SUPERSEDED ->
          LOG.warn(
              "run {}: execution {} was superseded", execution.run().runId(), execution.attempt());
      case STOPPING -> throw stop;
    }
  }

  private void failed(Execution execution, RuntimeException failure) {
    boolean goingDown = stopping || Thread.currentThread().isInterrupted();
    if (goingDown || failure instanceof CancellationException) {
      throw failure;
    }
    LOG.error("run {}: execution {} failed", execution.run().runId(), execution.attempt(), failure);
    String reason =
        failure instanceof NothingTradableException
            ? String.valueOf(failure.getMessage())
            : NestedExceptionUtils.getMostSpecificCause(failure).toString();
    if (!mayBeTriedAgain(execution, failure)) {
      end(execution, RunStatus.FAILED, reason);
      return;
    }
    RunEnd end = new RunEnd(RunStatus.QUEUED, now(), Optional.of(reason));
    switch (channels.store().retry(execution.run().runId(), execution.attempt(), end)) {
      case GO_ON, SUPERSEDED -> throw failure;
      case CANCEL -> {
        execution.reporter().ended(RunPhase.DONE);
        LOG.info("run {} cancelled after a failure", execution.run().runId());
      }
    }
  }

  /** A lost database or broker comes back; a night on demand that fails otherwise is not asked. */
  private boolean mayBeTriedAgain(Execution execution, RuntimeException failure) {
    return execution.attempt() < attempts
        && (execution.run().kind() == RunKind.SCHEDULED
            || failure instanceof NestedRuntimeException);
  }

  private void end(Execution execution, RunStatus status, String error) {
    RunEnd end = new RunEnd(status, now(), error.isEmpty() ? Optional.empty() : Optional.of(error));
    channels.store().end(execution.run().runId(), execution.attempt(), end);
    execution.reporter().ended(RunPhase.DONE);
    LOG.info("run {} {} {}", execution.run().runId(), status.wireName(), error);
  }

  private Instant now() {
    return channels.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
