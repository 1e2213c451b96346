package com.mastertrade.strategy.generation.execution;

import com.mastertrade.kit.correlation.CorrelationId;
import com.mastertrade.strategy.generation.GenerationRun;
import com.mastertrade.strategy.generation.Night;
import com.mastertrade.strategy.generation.NightArchive;
import com.mastertrade.strategy.generation.NightResult;
import com.mastertrade.strategy.generation.RunPhase;
import com.mastertrade.strategy.generation.RunReporter;
import com.mastertrade.strategy.generation.RunStatus;
import com.mastertrade.strategy.generation.RunStoppedException;
import com.mastertrade.strategy.generation.RunStore.RunEnd;
import com.mastertrade.strategy.market.MissingCandlesException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

/**
 * Executes a run to one of its ends. An execution that loses the database, or whose process goes
 * down, leaves the run as it is: the next one begins it anew from its seed.
 */
final class RunExecution {

  private static final Logger LOG = LoggerFactory.getLogger(RunExecution.class);

  private final Night night;
  private final NightArchive archive;
  private final RunReporter.Channels channels;
  private final NightMetrics metrics;
  private final int attempts;
  private volatile boolean stopping;

  /** What an execution works with. */
  record Parts(Night night, NightArchive archive, NightMetrics metrics) {}

  RunExecution(Parts parts, RunReporter.Channels channels, int attempts) {
    this.night = parts.night();
    this.archive = parts.archive();
    this.metrics = parts.metrics();
    this.channels =
        new RunReporter.Channels(
            channels.store(), channels.progress(), channels.clock(), () -> stopping);
    this.attempts = attempts;
  }

  /** Lets the run under way stop at its next step. */
  void interrupt() {
    stopping = true;
  }

  void execute(UUID runId) {
    try (CorrelationId.Scope _ = CorrelationId.open(runId.toString())) {
      OptionalInt attempt = channels.store().begin(runId, channels.clock().instant());
      Optional<GenerationRun> run = channels.store().find(runId);
      if (attempt.isPresent() && run.isPresent()) {
        execute(run.get(), attempt.getAsInt());
      }
    }
  }

  private void execute(GenerationRun run, int attempt) {
    RunReporter reporter = new RunReporter(run, attempt, channels);
    LOG.info("run {} begins, execution {}", run.runId(), attempt);
    if (attempt > attempts) {
      end(run, attempt, reporter, RunStatus.FAILED, "gave up after " + attempts + " executions");
      return;
    }
    try {
      NightResult result = night.hold(run, reporter);
      archive.finish(run, attempt, result);
      reporter.ended(RunPhase.DONE);
      metrics.finished(result.summary());
      LOG.info("run {} finished: {}", run.runId(), result.summary().verdict());
    } catch (RunStoppedException e) {
      stopped(run, attempt, reporter, e);
    } catch (MissingCandlesException e) {
      end(run, attempt, reporter, RunStatus.FAILED, String.valueOf(e.getMessage()));
    } catch (NestedRuntimeException | CancellationException e) {
      // The database or the broker is away, or this thread was interrupted: tried again later.
      throw e;
    } catch (RuntimeException e) {
      if (stopping || Thread.currentThread().isInterrupted()) {
        throw e;
      }
      LOG.error("run {} failed", run.runId(), e);
      end(run, attempt, reporter, RunStatus.FAILED, e.toString());
    }
  }

  private void stopped(
      GenerationRun run, int attempt, RunReporter reporter, RunStoppedException stop) {
    switch (stop.reason()) {
      case CANCELLED -> end(run, attempt, reporter, RunStatus.CANCELLED, "");
      case SUPERSEDED -> LOG.warn("run {}: execution {} was superseded", run.runId(), attempt);
      case STOPPING -> throw stop;
    }
  }

  private void end(
      GenerationRun run, int attempt, RunReporter reporter, RunStatus status, String error) {
    channels
        .store()
        .end(
            run.runId(),
            attempt,
            new RunEnd(
                status,
                channels.clock().instant().truncatedTo(ChronoUnit.MILLIS),
                error.isEmpty() ? Optional.empty() : Optional.of(error)));
    reporter.ended(RunPhase.DONE);
    LOG.info("run {} {} {}", run.runId(), status.wireName(), error);
  }
}
