package com.mastertrade.simulator.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTests {

  @Test
  void turnsAMinuteIntoASecondAtSixty() {
    assertThat(Rate.parse("60").after(60)).isEqualTo(Duration.ofSeconds(1));
    assertThat(Rate.parse("1").after(20)).isEqualTo(Duration.ofSeconds(20));
    assertThat(Rate.parse("max").after(60)).isEqualTo(Duration.ZERO);
  }

  @Test
  void writesItselfAsItWasGiven() {
    assertThat(Rate.parse("60")).hasToString("60");
    assertThat(Rate.parse("2.5")).hasToString("2.5");
    assertThat(Rate.parse("max")).hasToString("max");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "NaN", "fast", ""})
  void refusesWhatIsNoRate(String text) {
    assertThatThrownBy(() -> Rate.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
