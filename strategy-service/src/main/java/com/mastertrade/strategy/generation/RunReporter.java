package com.mastertrade.strategy.generation;

import com.mastertrade.strategy.generation.RunStore.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Reports how far one execution of a run has come, at most twice a second, and learns on the way
 * whether it may go on. Not thread-safe.
 */
public final class RunReporter {

  private static final Duration PACE = Duration.ofMillis(500);

  private final GenerationRun run;
  private final int attempt;
  private final Channels channels;
  private final Map<String, Long> counts = new TreeMap<>();
  private Instant last = Instant.MIN;
  private double share;

  /**
   * What a reporter reports to.
   *
   * @param stopping whether this process is on its way down
   */
  public record Channels(
      RunStore store, ProgressChannel progress, Clock clock, BooleanSupplier stopping) {}

  public RunReporter(GenerationRun run, int attempt, Channels channels) {
    this.run = run;
    this.attempt = attempt;
    this.channels = channels;
  }

  /** Number of the execution that is reported. */
  public int attempt() {
    return attempt;
  }

  /**
   * A phase has begun; always reported.
   *
   * @throws RunStoppedException if the run may not go on
   */
  public void begin(RunPhase phase) {
    report(phase, phase.share(0));
  }

  /**
   * Part of a phase is done; reported when it is time.
   *
   * @param part 0 to 1
   * @throws RunStoppedException if the run may not go on
   */
  public void advance(RunPhase phase, double part, Map<String, Long> newCounts) {
    counts.putAll(newCounts);
    if (!channels.clock().instant().isBefore(last.equals(Instant.MIN) ? last : last.plus(PACE))) {
      report(phase, phase.share(part));
    }
  }

  private void report(RunPhase phase, double now) {
    if (channels.stopping().getAsBoolean()) {
      throw new RunStoppedException(RunStoppedException.Reason.STOPPING);
    }
    share = now;
    last = channels.clock().instant();
    RunProgress progress = new RunProgress(phase, share, counts);
    Standing standing = channels.store().progress(run.runId(), attempt, progress);
    switch (standing) {
      case GO_ON -> channels.progress().say(run, progress, false);
      case CANCEL -> throw new RunStoppedException(RunStoppedException.Reason.CANCELLED);
      case SUPERSEDED -> throw new RunStoppedException(RunStoppedException.Reason.SUPERSEDED);
    }
  }

  /** The run has ended, one way or another. */
  public void ended(RunPhase phase) {
    channels.progress().say(run, new RunProgress(phase, phase.share(0), counts), true);
  }
}
