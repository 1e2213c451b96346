package com.mastertrade.strategy.generation.execution;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/** Starts the scheduler last and stops it first; a run under way is left to be resumed. */
final class SchedulerLifecycle implements SmartLifecycle {

  private final Scheduler scheduler;
  private final RunExecution execution;
  private volatile boolean running;

  SchedulerLifecycle(Scheduler scheduler, RunExecution execution) {
    this.scheduler = scheduler;
    this.execution = execution;
  }

  @Override
  public void start() {
    scheduler.start();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    execution.interrupt();
    scheduler.stop();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
