package com.mastertrade.strategy.catalogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How lists of strategies are remembered.
 *
 * @param listAge how old a list may be
 * @param lists how many different ones are remembered
 */
@Validated
@ConfigurationProperties("mastertrade.catalogue")
public record CatalogueProperties(
    @NotNull @DurationMin(message = "must not be negative") Duration listAge,
    @Positive int lists) {}
