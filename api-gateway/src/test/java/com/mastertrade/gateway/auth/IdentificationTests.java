package com.mastertrade.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.kit.security.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentificationTests {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final MemoryStores stores = new MemoryStores();
  private final SessionTokens tokens = new SessionTokens("0123456789-0123456789-0123456789");
  private final Identification identification =
      new Identification(
          tokens, stores, stores, new Identification.Memory(Duration.ofHours(1), CLOCK));

  @Test
  void knowsASessionByItsTokenAndAsksTheStoreOnce() {
    Session session = session(NOW.plusSeconds(60));
    Credential credential = new Credential.Token(tokens.issue(session), true);

    identification.identify(credential);
    Identity identity = identification.identify(credential);

    assertThat(identity).isEqualTo(new Identity.Known(Caller.of(session), true));
    assertThat(stores.lookups).isEqualTo(1);
  }

  @Test
  void anEndedSessionIsUnknownAtOnce() {
    Session session = session(NOW.plusSeconds(60));
    Credential credential = new Credential.Token(tokens.issue(session), true);
    identification.identify(credential);

    new Sessions(stores, identification, Duration.ofHours(1), CLOCK).end(session.id());

    assertThat(identification.identify(credential)).isInstanceOf(Identity.Refused.class);
    assertThat(identification.stillValid(Caller.of(session))).isFalse();
  }

  @Test
  void aTokenOfTheRightFormForNoSessionIsRefused() {
    Session session = session(NOW.plusSeconds(60));
    stores.sessions.clear();

    assertThat(identification.identify(new Credential.Token(tokens.issue(session), false)))
        .isInstanceOf(Identity.Refused.class);
  }

  @Test
  void expiredForgedAndGarbledTokensAreRefusedWithoutAskingTheStore() {
    Session expired = session(NOW);
    String good = tokens.issue(session(NOW.plusSeconds(60)));
    String forged = new SessionTokens("another-secret-another-secret-01").issue(expired);
    for (String token : new String[] {tokens.issue(expired), forged, good + "x", "", "a.b.c"}) {
      assertThat(identification.identify(new Credential.Token(token, true)))
          .isInstanceOf(Identity.Refused.class);
    }
    assertThat(stores.lookups).isZero();
  }

  @Test
  void aRememberedKeyStillExpires() {
    Secret secret = Secret.random();
    ApiKey key =
        new ApiKey(UUID.randomUUID(), "bot", Role.TRADER, Optional.of(NOW.minusSeconds(1)));
    stores.replace(key, secret, NOW);

    assertThat(identification.identify(new Credential.Key(secret)))
        .isInstanceOf(Identity.Refused.class);
  }

  @Test
  void nothingIsNotRefused() {
    assertThat(identification.identify(new Credential.Missing())).isEqualTo(new Identity.Unknown());
  }

  private Session session(Instant end) {
    User user = new User(UUID.randomUUID(), "eve", Role.VIEWER, Optional.empty());
    Session session = new Session(UUID.randomUUID(), user, NOW.minusSeconds(60), end);
    stores.add(session);
    return session;
  }
}
