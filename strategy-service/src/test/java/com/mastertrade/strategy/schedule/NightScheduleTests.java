package com.mastertrade.strategy.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NightScheduleTests {

  private static final Instant ORIGIN = Instant.parse("2023-10-31T00:00:00Z");

  @Test
  void isDueFromThreeOn() {
    assertThat(NightSchedule.due(ORIGIN, Instant.parse("2023-10-31T02:59:00Z"))).isEmpty();
    assertThat(NightSchedule.due(ORIGIN, Instant.parse("2023-10-31T03:00:00Z")))
        .contains(LocalDate.of(2023, 10, 31));
    assertThat(NightSchedule.due(ORIGIN, Instant.parse("2023-11-01T02:59:59Z")))
        .contains(LocalDate.of(2023, 10, 31));
  }

  @Test
  void neverLiesBeforeTheFirstBarSeen() {
    Instant noon = Instant.parse("2023-10-31T12:00:00Z");
    assertThat(NightSchedule.due(noon, noon)).isEmpty();
    assertThat(NightSchedule.due(noon, Instant.parse("2023-11-01T03:00:00Z"))).isPresent();
  }

  @Test
  void catchesUpTheLatestOfSeveral() {
    assertThat(NightSchedule.due(ORIGIN, Instant.parse("2023-11-05T10:00:00Z")))
        .contains(LocalDate.of(2023, 11, 5));
  }

  @Test
  void comesNextStrictlyAfterNow() {
    assertThat(NightSchedule.next(Instant.parse("2023-10-31T02:59:59Z")))
        .isEqualTo("2023-10-31T03:00:00Z");
    assertThat(NightSchedule.next(Instant.parse("2023-10-31T03:00:00Z")))
        .isEqualTo("2023-11-01T03:00:00Z");
  }
}
