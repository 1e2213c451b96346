package com.mastertrade.strategy.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the schedule is watched, in real time.
 *
 * @param poll how often it is looked whether a night is due
 * @param silence how long no bar may come before the stored candles are looked at
 * @param historyWait how long after the first symbol has its history a night waits for the others
 */
@Validated
@ConfigurationProperties("mastertrade.schedule")
public record ScheduleProperties(
    @NotNull Duration poll,
    @NotNull Duration silence,
    @NotNull @DurationMin(message = "must not be negative") Duration historyWait) {}
