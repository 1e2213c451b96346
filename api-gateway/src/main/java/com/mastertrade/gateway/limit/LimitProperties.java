package com.mastertrade.gateway.limit;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Calls a minute.
 *
 * @param personPerMinute a signed-in person
 * @param keyPerMinute an API key
 * @param anonymousPerMinute an address without a good credential
 */
@Validated
@ConfigurationProperties("mastertrade.limit")
public record LimitProperties(
    @Positive int personPerMinute, @Positive int keyPerMinute, @Positive int anonymousPerMinute) {}
