package com.mastertrade.gateway.stream;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The live stream.
 *
 * @param perSecond most market events a second of one type about one symbol
 * @param marketBuffer market events that may wait for a slow client
 * @param eventBuffer other events that may wait for one
 * @param maxClients most clients at once
 * @param ping how often a silent stream says that it lives
 */
@Validated
@ConfigurationProperties("mastertrade.stream")
public record StreamProperties(
    @Positive int perSecond,
    @Positive int marketBuffer,
    @Positive int eventBuffer,
    @Positive int maxClients,
    @NotNull Duration ping) {

  Duration gap() {
    return Duration.ofSeconds(1).dividedBy(perSecond);
  }
}
