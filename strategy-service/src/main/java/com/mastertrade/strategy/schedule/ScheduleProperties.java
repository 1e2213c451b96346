package com.mastertrade.strategy.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the schedule is watched, in real time.
 *
 * @param poll how often it is looked whether a night is due
 * @param silence how long no bar may come before the stored candles are looked at
 */
@Validated
@ConfigurationProperties("mastertrade.schedule")
public record ScheduleProperties(@NotNull Duration poll, @NotNull Duration silence) {}
