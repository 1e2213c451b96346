package com.mastertrade.simulator.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConflationTests {

  private static final Duration TENTH = Duration.ofMillis(100);

  private long nanos;
  private final Conflation conflation = new Conflation(() -> nanos);

  @Test
  void letsOneEventThroughInEachSpan() {
    assertThat(conflation.due("a", TENTH)).isTrue();
    nanos = TENTH.toNanos() - 1;
    assertThat(conflation.due("a", TENTH)).isFalse();
    assertThat(conflation.due("b", TENTH)).isTrue();
    nanos = TENTH.toNanos();
    assertThat(conflation.due("a", TENTH)).isTrue();
  }

  @Test
  void countsWhatWasSentAnyway() {
    conflation.sent("a");
    nanos = TENTH.toNanos() - 1;
    assertThat(conflation.due("a", TENTH)).isFalse();
  }
}
