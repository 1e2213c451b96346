package com.mastertrade.gateway.auth;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The keys of machines. */
public interface ApiKeyStore {

  /** The key with that hash, unless it was revoked or has expired. */
  Optional<ApiKey> valid(byte[] hash, Instant now);

  /** Whether the key is neither revoked nor expired. */
  boolean isValid(UUID id, Instant now);

  /** Makes this the one key of that name; an older one of the name ends. */
  void replace(ApiKey key, Secret secret, Instant now);
}
