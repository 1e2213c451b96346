package com.mastertrade.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtException;

class InternalTokensTests {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneOffset.UTC);

  @Test
  void saysWhoAsksInWhichRole() {
    InternalTokens tokens = new InternalTokens(SECRET, CLOCK);
    var jwt = tokens.decoder().decode(tokens.issue("anna", Role.TRADER));
    assertThat(jwt.getSubject()).isEqualTo("anna");
    assertThat(jwt.getClaimAsString("role")).isEqualTo("trader");
  }

  @Test
  void refusesATokenOfAnotherSecret() {
    String forged = new InternalTokens("f".repeat(32), CLOCK).issue("eve", Role.ADMIN);
    assertThatThrownBy(() -> new InternalTokens(SECRET, CLOCK).decoder().decode(forged))
        .isInstanceOf(JwtException.class);
  }

  @Test
  void refusesATokenAfterItsMinute() {
    String token = new InternalTokens(SECRET, CLOCK).issue("anna", Role.VIEWER);
    InternalTokens later = new InternalTokens(SECRET, Clock.offset(CLOCK, Duration.ofSeconds(66)));
    assertThatThrownBy(() -> later.decoder().decode(token)).isInstanceOf(JwtException.class);
  }

  @Test
  void ordersTheRoles() {
    assertThat(Role.ADMIN.includes(Role.VIEWER)).isTrue();
    assertThat(Role.VIEWER.includes(Role.TRADER)).isFalse();
    assertThatThrownBy(() -> Role.of("root"))
        .hasMessage("role must be admin, trader or viewer, was \"root\"");
  }
}
