package com.mastertrade.strategy.generation.execution;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.mastertrade.strategy.catalogue.StrategyLists;
import com.mastertrade.strategy.generation.MemoryMeter;
import com.mastertrade.strategy.generation.Night;
import com.mastertrade.strategy.generation.NightArchive;
import com.mastertrade.strategy.generation.ProgressChannel;
import com.mastertrade.strategy.generation.RunQueue;
import com.mastertrade.strategy.generation.RunReporter;
import com.mastertrade.strategy.generation.RunStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Persistent execution of runs: db-scheduler on the service's own table. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExecutionProperties.class)
class ExecutionConfiguration {

  static final TaskDescriptor<Void> NIGHT = TaskDescriptor.of("night");

  private static final String TABLE = "strategy.scheduled_tasks";
  private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(5);

  @Bean
  MemoryMeter memoryMeter() {
    return new ProcessMemory();
  }

  @Bean
  NightMetrics nightMetrics(MeterRegistry registry) {
    return new NightMetrics(registry);
  }

  @Bean
  RunExecution.Parts executionParts(
      Night night, NightArchive archive, NightMetrics metrics, StrategyLists lists) {
    return new RunExecution.Parts(night, archive, metrics, lists::forget);
  }

  @Bean
  RunReporter.Channels reporterChannels(RunStore store, ProgressChannel progress, Clock clock) {
    return new RunReporter.Channels(store, progress, clock, () -> false);
  }

  @Bean
  RunExecution runExecution(
      RunExecution.Parts parts, RunReporter.Channels channels, ExecutionProperties settings) {
    return new RunExecution(parts, channels, settings.attempts());
  }

  @Bean
  RunQueue runQueue(DataSource database, Clock clock) {
    SchedulerClient client =
        SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
            .tableName(TABLE)
            .build();
    return new DbSchedulerRunQueue(client, clock);
  }

  @Bean
  @DependsOnDatabaseInitialization
  Scheduler scheduler(DataSource database, RunExecution execution, ExecutionProperties settings) {
    Backoff backoff = new Backoff(settings.retry(), settings.longestRetry());
    OneTimeTask<Void> night =
        Tasks.oneTime(NIGHT)
            .onFailure(
                (failed, operations) -> {
                  int failures = failed.getExecution().consecutiveFailures + 1;
                  operations.reschedule(failed, failed.getTimeDone().plus(backoff.after(failures)));
                })
            .onDeadExecutionRevive()
            .execute((task, context) -> execution.execute(UUID.fromString(task.getId())));
    return Scheduler.create(new TransactionAwareDataSourceProxy(database), night)
        .tableName(TABLE)
        .threads(1)
        .pollingInterval(settings.poll())
        .heartbeatInterval(settings.heartbeat())
        .missedHeartbeatsLimit(settings.missedHeartbeats())
        .shutdownMaxWait(SHUTDOWN_WAIT)
        .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
        .build();
  }

  /** The scheduler starts when everything else has, and stops before it. */
  @Bean
  SmartLifecycle schedulerLifecycle(Scheduler scheduler, RunExecution execution) {
    return new SchedulerLifecycle(scheduler, execution);
  }
}
