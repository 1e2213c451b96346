package com.mastertrade.strategy.generation.execution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How runs are executed.
 *
 * @param poll how often a queued run is looked for
 * @param heartbeat how often the owner of a run says that it lives
 * @param missedHeartbeats after how many missed ones another takes the run over; at least 4
 * @param retry how long after its first failure a run is tried again; twice as long each time
 * @param longestRetry longest of these waits
 * @param attempts most executions of one run
 */
@Validated
@ConfigurationProperties("mastertrade.execution")
public record ExecutionProperties(
    @NotNull @DefaultValue("500ms") Duration poll,
    @NotNull @DefaultValue("2s") Duration heartbeat,
    @DefaultValue("5") int missedHeartbeats,
    @NotNull @DefaultValue("2s") Duration retry,
    @NotNull @DefaultValue("2m") Duration longestRetry,
    @Min(1) @Max(100) @DefaultValue("8") int attempts) {}
