package com.mastertrade.gateway.auth;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The sessions. */
public interface SessionStore {

  void add(Session session);

  /** The session, unless it was revoked or has expired. */
  Optional<Session> open(UUID id, Instant now);

  void revoke(UUID id, Instant now);
}
