package com.mastertrade.gateway.auth;

import com.mastertrade.kit.security.Role;
import com.mastertrade.servers.TestServers;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tokens as the gateway would sign them, or as a forger would. */
public final class TestSessions {

  private TestSessions() {}

  public static String token(UUID session, String username, Role role, Instant end) {
    return sign(TestServers.SERVICE_SECRET, session(session, username, role, end));
  }

  /** A token of an existing session's form, signed with a secret that is not ours. */
  public static String forged(Role role) {
    String secret = "a-secret-of-somebody-else-0123456789";
    Instant end = Instant.now().plusSeconds(3600);
    return sign(secret, session(UUID.randomUUID(), "admin", role, end));
  }

  private static Session session(UUID id, String username, Role role, Instant end) {
    User user = new User(UUID.randomUUID(), username, role, Optional.empty());
    return new Session(id, user, end.minusSeconds(7200), end);
  }

  private static String sign(String secret, Session session) {
    return new SessionTokens(secret).issue(session);
  }
}
