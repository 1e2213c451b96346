package com.mastertrade.simulator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.simulator.rest.WeightBudget.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WeightBudgetTests {

  private static final Instant START = Instant.parse("2026-01-01T00:00:10Z");

  private Instant now = START;
  private final WeightBudget budget = new WeightBudget(100, new SettableClock());

  private final class SettableClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @Test
  void countsWithinTheMinuteAndBeginsAnewInTheNext() {
    assertThat(budget.spend("a", 40).used()).isEqualTo(40);
    assertThat(budget.spend("a", 40).used()).isEqualTo(80);
    now = START.plus(Duration.ofSeconds(50));
    assertThat(budget.spend("a", 40).used()).isEqualTo(40);
  }

  @Test
  void refusesWith429UntilTheMinuteEnds() {
    budget.spend("a", 100);
    Verdict verdict = budget.spend("a", 1);
    assertThat(verdict.status()).isEqualTo(429);
    assertThat(verdict.retryAfterSeconds()).isEqualTo(50);
    now = START.plus(Duration.ofSeconds(50));
    assertThat(budget.spend("a", 1).allowed()).isTrue();
  }

  @Test
  void bansWhoGoesOnAskingEachTimeTwiceAsLong() {
    assertThat(provokeBan().retryAfterSeconds()).isEqualTo(120);
    now = now.plus(Duration.ofSeconds(60));
    assertThat(budget.spend("a", 1).status()).isEqualTo(418);
    now = now.plus(Duration.ofSeconds(60));
    assertThat(budget.spend("a", 1).allowed()).isTrue();
    assertThat(provokeBan().retryAfterSeconds()).isEqualTo(240);
  }

  @Test
  void keepsClientsApart() {
    budget.spend("a", 101);
    assertThat(budget.spend("b", 1).allowed()).isTrue();
  }

  private Verdict provokeBan() {
    Verdict verdict = budget.spend("a", 100);
    while (verdict.status() != 418) {
      verdict = budget.spend("a", 1);
    }
    return verdict;
  }
}
