package com.mastertrade.strategy.generation.execution;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.mastertrade.strategy.generation.RunQueue;
import java.time.Clock;
import java.util.UUID;

/** Runs are one-time tasks: picked by one instance, picked again when that one dies. */
final class DbSchedulerRunQueue implements RunQueue {

  private final SchedulerClient scheduler;
  private final Clock clock;

  DbSchedulerRunQueue(SchedulerClient scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  @Override
  public void enqueue(UUID runId) {
    scheduler.scheduleIfNotExists(
        ExecutionConfiguration.NIGHT.instance(runId.toString()).build(), clock.instant());
  }
}
