package com.mastertrade.launcher.services;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.launcher.LauncherException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortPlanTests {

  @ParameterizedTest
  @CsvSource({"2000, 10080", "3667, 6667", "659, 3659"})
  void refusesAnOffsetThatBrowsersWouldNotAsk(int offset, int port) {
    assertThatThrownBy(() -> new PortPlan(offset).requireReachable())
        .isInstanceOf(LauncherException.class)
        .hasMessageContaining("--port-offset " + offset)
        .hasMessageContaining("port " + port);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 700, 2001, 40_000})
  void takesAnyOther(int offset) {
    assertThatCode(() -> new PortPlan(offset).requireReachable()).doesNotThrowAnyException();
  }
}
