package com.mastertrade.gateway.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Begins and ends sessions. */
public final class Sessions {

  private final SessionStore store;
  private final Identification identification;
  private final Duration lifetime;
  private final Clock clock;

  Sessions(SessionStore store, Identification identification, Duration lifetime, Clock clock) {
    this.store = store;
    this.identification = identification;
    this.lifetime = lifetime;
    this.clock = clock;
  }

  Session begin(User user) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Session session = new Session(UUID.randomUUID(), user, now, now.plus(lifetime));
    store.add(session);
    return session;
  }

  /** Ends a session at once, with every stream that lives by it. */
  public void end(UUID sessionId) {
    store.revoke(sessionId, clock.instant());
    identification.forget(sessionId);
  }
}
