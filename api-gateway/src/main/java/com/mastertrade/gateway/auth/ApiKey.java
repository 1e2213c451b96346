package com.mastertrade.gateway.auth;

import com.mastertrade.kit.security.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A machine's key as it is known here: never the key itself. */
public record ApiKey(UUID id, String name, Role role, Optional<Instant> expiresAt) {}
