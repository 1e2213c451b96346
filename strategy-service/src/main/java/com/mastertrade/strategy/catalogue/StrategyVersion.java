package com.mastertrade.strategy.catalogue;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of a strategy's document.
 *
 * @param document canonical JSON text
 * @param documentHash hash of that text
 */
public record StrategyVersion(
    UUID strategyId, int version, String document, String documentHash, Instant createdAt) {}
