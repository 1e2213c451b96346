package com.mastertrade.gateway.auth;

import java.time.Instant;
import java.util.UUID;

/** A person's signed-in time. */
public record Session(UUID id, User user, Instant createdAt, Instant expiresAt) {}
