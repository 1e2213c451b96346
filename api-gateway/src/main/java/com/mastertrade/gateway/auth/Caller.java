package com.mastertrade.gateway.auth;

import com.mastertrade.kit.security.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who calls.
 *
 * @param id of the session or of the key
 * @param name user name, or name of the key
 * @param expiresAt when this credential ends, where it does
 */
public record Caller(Kind kind, UUID id, String name, Role role, Optional<Instant> expiresAt) {

  /** What a caller proved itself with. */
  public enum Kind {
    PERSON,
    KEY
  }

  static Caller of(Session session) {
    return new Caller(
        Kind.PERSON,
        session.id(),
        session.user().username(),
        session.user().role(),
        Optional.of(session.expiresAt()));
  }

  static Caller of(ApiKey key) {
    return new Caller(Kind.KEY, key.id(), key.name(), key.role(), key.expiresAt());
  }

  /** The name under which services, logs and budgets know the caller. */
  public String subject() {
    return kind == Kind.PERSON ? name : "key:" + name;
  }
}
