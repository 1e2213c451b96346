package com.mastertrade.gateway.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Tells who calls. Good credentials are remembered for some seconds, so that not every request asks
 * the database; what ends here ends at once, what another instance ends, after that time.
 */
public final class Identification {

  private static final int REMEMBERED = 10_000;
  private static final String BAD_SESSION = "the session is not valid or has ended: sign in again";
  private static final String BAD_KEY = "the API key is unknown, revoked or expired";

  private final SessionTokens tokens;
  private final SessionStore sessions;
  private final ApiKeyStore keys;
  private final Clock clock;
  private final Cache<UUID, Optional<Session>> openSessions;
  private final Cache<String, Optional<ApiKey>> validKeys;

  Identification(SessionTokens tokens, SessionStore sessions, ApiKeyStore keys, Memory memory) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.keys = keys;
    this.clock = memory.clock();
    this.openSessions = memory.cache();
    this.validKeys = memory.cache();
  }

  public Identity identify(Credential credential) {
    return switch (credential) {
      case Credential.Missing() -> new Identity.Unknown();
      case Credential.Key(Secret secret) ->
          key(secret)
              .<Identity>map(key -> new Identity.Known(Caller.of(key), false))
              .orElse(new Identity.Refused(BAD_KEY));
      case Credential.Token(String value, boolean cookie) ->
          tokens
              .sessionId(value, clock.instant())
              .flatMap(this::session)
              .<Identity>map(session -> new Identity.Known(Caller.of(session), cookie))
              .orElse(new Identity.Refused(BAD_SESSION));
    };
  }

  /** Whether the credential that {@code caller} came with is good still. */
  public boolean stillValid(Caller caller) {
    return switch (caller.kind()) {
      case PERSON -> session(caller.id()).isPresent();
      case KEY -> keys.isValid(caller.id(), clock.instant());
    };
  }

  void forget(UUID sessionId) {
    openSessions.invalidate(sessionId);
  }

  private Optional<Session> session(UUID id) {
    Instant now = clock.instant();
    return remembered(openSessions, id, () -> sessions.open(id, now))
        .filter(session -> session.expiresAt().isAfter(now));
  }

  private Optional<ApiKey> key(Secret secret) {
    Instant now = clock.instant();
    byte[] hash = secret.hash();
    return remembered(validKeys, HexFormat.of().formatHex(hash), () -> keys.valid(hash, now))
        .filter(key -> key.expiresAt().map(end -> end.isAfter(now)).orElse(true));
  }

  /** However many ask for one credential at once, the database is asked once. */
  private static <K, V> Optional<V> remembered(
      Cache<K, Optional<V>> cache, K key, Supplier<Optional<V>> source) {
    Optional<V> found = cache.get(key, missing -> source.get());
    if (found.isEmpty()) {
      cache.invalidate(key);
    }
    return found;
  }

  /** How long good credentials are remembered. */
  record Memory(Duration length, Clock clock) {

    private <K, V> Cache<K, Optional<V>> cache() {
      return Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(length).build();
    }
  }
}
