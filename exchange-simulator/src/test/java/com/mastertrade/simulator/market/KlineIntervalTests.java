package com.mastertrade.simulator.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KlineIntervalTests {

  @ParameterizedTest
  @CsvSource({
    "1m,2023-11-15T13:47:00Z,2023-11-15T13:48:00Z",
    "30m,2023-11-15T13:30:00Z,2023-11-15T14:00:00Z",
    "8h,2023-11-15T08:00:00Z,2023-11-15T16:00:00Z",
    "1d,2023-11-15T00:00:00Z,2023-11-16T00:00:00Z",
    "1w,2023-11-13T00:00:00Z,2023-11-20T00:00:00Z",
    "1M,2023-11-01T00:00:00Z,2023-12-01T00:00:00Z"
  })
  void alignsBarsAsBinanceDoes(String code, Instant open, Instant next) {
    KlineInterval interval = KlineInterval.of(code).orElseThrow();
    long time = Instant.parse("2023-11-15T13:47:33Z").toEpochMilli();
    assertThat(Instant.ofEpochMilli(interval.floor(time))).isEqualTo(open);
    assertThat(Instant.ofEpochMilli(interval.next(interval.floor(time)))).isEqualTo(next);
  }

  @Test
  void doesNotKnowOtherIntervals() {
    assertThat(KlineInterval.of("7m")).isEmpty();
    assertThat(KlineInterval.of("1s")).isEmpty();
  }
}
