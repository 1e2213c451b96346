package com.mastertrade.simulator.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DecimalsTests {

  @Test
  void writesEightDecimalsWithoutExponent() {
    assertThat(Decimals.eight(29_232.26)).isEqualTo("29232.26000000");
    assertThat(Decimals.eight(0.00001)).isEqualTo("0.00001000");
    assertThat(Decimals.eight(-94.999998)).isEqualTo("-94.99999800");
    assertThat(Decimals.eight(0)).isEqualTo("0.00000000");
    assertThat(Decimals.eight(1.5e12)).isEqualTo("1500000000000.00000000");
    assertThat(Decimals.eight(new BigDecimal("1E-5"))).isEqualTo("0.00001000");
    assertThat(Decimals.fixed(0.7744, 3)).isEqualTo("0.774");
  }
}
