package com.mastertrade.strategy.generation.execution;

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
 * @param retry how long after a lost database a run is tried again
 * @param attempts most executions of one run
 */
@Validated
@ConfigurationProperties("mastertrade.execution")
public record ExecutionProperties(
    @NotNull @DefaultValue("500ms") Duration poll,
    @NotNull @DefaultValue("2s") Duration heartbeat,
    @DefaultValue("5") int missedHeartbeats,
    @NotNull @DefaultValue("2s") Duration retry,
    @DefaultValue("10") int attempts) {}
