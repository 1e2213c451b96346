package com.mastertrade.common.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OrderReasonTests {

  @Test
  void onlyPeopleAndBreakersSellByHand() {
    assertThat(OrderReason.isByHand(OrderReason.MANUAL)).isTrue();
    assertThat(OrderReason.isByHand(OrderReason.FLATTEN)).isTrue();
    assertThat(OrderReason.isByHand(OrderReason.SIGNAL)).isFalse();
  }

  @Test
  void stopIsCalledStopOrTrailing() {
    assertThat(new Protection(0.1, OrderReason.TRAILING, OptionalDouble.empty()).stopReason())
        .isEqualTo("trailing");
    assertThatThrownBy(() -> new Protection(0.1, "target", OptionalDouble.empty()))
        .hasMessage("stop_reason must be stop or trailing, was \"target\"");
  }
}
