package com.mastertrade.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.kit.security.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTests {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
  private static final Duration HOUR = Duration.ofHours(1);

  private final MemoryStores stores = new MemoryStores();
  private final Identification identification =
      new Identification(
          new SessionTokens("0123456789-0123456789-0123456789"),
          stores,
          stores,
          new Identification.Memory(HOUR, CLOCK));
  private final Sessions sessions = new Sessions(stores, identification, HOUR, CLOCK);
  private final SignIn signIn = new SignIn(stores, stores, stores, sessions);
  private final SignInLinks links =
      new SignInLinks(
          new SignInLinks.Kept(stores, Duration.ofMinutes(10), CLOCK), stores, stores, sessions);

  @BeforeEach
  void people() {
    stores.users.put("admin", new User(UUID.randomUUID(), "admin", Role.ADMIN, Optional.empty()));
    stores.users.put(
        "eve",
        new User(UUID.randomUUID(), "eve", Role.VIEWER, Optional.of("hash of right password")));
  }

  @Test
  void theRightPasswordBeginsASession() {
    SignInResult result = signIn.signIn("Eve", "right password", "here");

    assertThat(result).isInstanceOf(SignInResult.SignedIn.class);
    assertThat(stores.sessions.values())
        .singleElement()
        .satisfies(
            session -> {
              assertThat(session.user().username()).isEqualTo("eve");
              assertThat(session.expiresAt()).isEqualTo(CLOCK.instant().plus(HOUR));
            });
    assertThat(stores.attempts).isEmpty();
  }

  @Test
  void anUnknownUserCostsAComparisonToo() {
    assertThat(signIn.signIn("nobody", "x", "here"))
        .isInstanceOf(SignInResult.WrongCredentials.class);
    assertThat(stores.hashesCompared).hasSize(1);
  }

  @Test
  void aUserWithoutAPasswordCannotSignInByOne() {
    assertThat(signIn.signIn("admin", "", "here"))
        .isInstanceOf(SignInResult.WrongCredentials.class);
  }

  @Test
  void theSixthAttemptIsNotEvenCompared() {
    for (int i = 0; i < 5; i++) {
      signIn.signIn("eve", "wrong", "here");
    }
    stores.hashesCompared.clear();

    assertThat(signIn.signIn("eve", "right password", "here"))
        .isEqualTo(new SignInResult.TooManyAttempts(Duration.ofSeconds(60)));
    assertThat(stores.hashesCompared).isEmpty();
    assertThat(signIn.signIn("eve", "right password", "elsewhere"))
        .isInstanceOf(SignInResult.SignedIn.class);
  }

  @Test
  void theFirstLinkLeadsToAPasswordTheNextSignsIn() {
    LinkResult first = links.redeem(links.issue().secret());
    assertThat(first).isInstanceOf(LinkResult.NeedsPassword.class);
    Secret ticket = ((LinkResult.NeedsPassword) first).setupTicket();

    assertThat(links.setUp(ticket, "chosen password")).isInstanceOf(LinkResult.SignedIn.class);
    assertThat(links.redeem(links.issue().secret())).isInstanceOf(LinkResult.SignedIn.class);
    assertThat(signIn.signIn("admin", "chosen password", "here"))
        .isInstanceOf(SignInResult.SignedIn.class);
  }

  @Test
  void aLinkIsUsedUp() {
    Secret token = links.issue().secret();
    links.redeem(token);

    assertThat(links.redeem(token)).isEqualTo(new LinkResult.Unusable());
    assertThat(links.setUp(token, "a password of mine")).isEqualTo(new LinkResult.Unusable());
  }

  @Test
  void aSecretShowsItselfInNoLog() {
    assertThat(links.issue().toString()).contains("Secret[…]");
  }
}
