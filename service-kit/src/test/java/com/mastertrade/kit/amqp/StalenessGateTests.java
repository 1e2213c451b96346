package com.mastertrade.kit.amqp;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.message.Envelope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StalenessGateTests {

  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

  private final StalenessGate gate = new StalenessGate(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void judgesByPublicationAndNotByMarketTime() {
    Instant longAgo = Instant.parse("2023-11-01T00:00:00Z");
    assertThat(gate.fresh(published(longAgo, NOW.minusSeconds(30)), Duration.ofSeconds(30)))
        .isTrue();
    assertThat(gate.fresh(published(NOW, NOW.minusSeconds(31)), Duration.ofSeconds(30))).isFalse();
  }

  private static Envelope published(Instant marketTime, Instant publishedAt) {
    return Envelope.of("trading_signal", marketTime, publishedAt, "c-1");
  }
}
