package com.mastertrade.strategy.generation.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTests {

  private final Backoff backoff = new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(10));

  @Test
  void doublesUpToItsLimit() {
    assertThat(backoff.after(1)).isEqualTo(Duration.ofSeconds(2));
    assertThat(backoff.after(2)).isEqualTo(Duration.ofSeconds(4));
    assertThat(backoff.after(3)).isEqualTo(Duration.ofSeconds(8));
    assertThat(backoff.after(4)).isEqualTo(Duration.ofSeconds(10));
    assertThat(backoff.after(1_000)).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void refusesALimitBelowTheFirstWait() {
    assertThatThrownBy(() -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)))
        .hasMessageContaining("longest wait");
  }
}
