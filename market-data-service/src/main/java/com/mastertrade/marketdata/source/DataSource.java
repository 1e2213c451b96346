package com.mastertrade.marketdata.source;

import java.time.Instant;
import java.util.UUID;

/** Where data comes from. */
public record DataSource(
    UUID id,
    String name,
    String kind,
    String url,
    boolean enabled,
    Instant createdAt,
    Instant updatedAt) {}
