package com.mastertrade.common.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTests {

  @Test
  void valuesAPositionExactly() {
    assertThat(Money.value(Price.of("34505.25"), Quantity.of("0.00003"), "USDT"))
        .isEqualTo(Money.of("1.0351575", "USDT"));
  }

  @Test
  void neverAddsTwoAssets() {
    assertThatThrownBy(() -> Money.of("1", "USDT").plus(Money.of("1", "BTC")))
        .hasMessage("cannot add BTC to USDT");
  }

  @Test
  void refusesAPriceOfZeroAndANegativeQuantity() {
    assertThatThrownBy(() -> Price.of("0")).hasMessageContaining("must be positive");
    assertThatThrownBy(() -> Quantity.of("-1")).hasMessageContaining("must not be negative");
  }
}
