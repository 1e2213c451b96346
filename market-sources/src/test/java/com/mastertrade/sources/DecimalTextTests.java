package com.mastertrade.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTests {

  @Property
  boolean readsEveryDecimalToTheBitAsTheJdkDoes(
      @ForAll @LongRange(min = 0, max = 9_999_999_999_999_999L) long mantissa,
      @ForAll @IntRange(min = 0, max = 12) int scale) {
    String text = BigDecimal.valueOf(mantissa, scale).toPlainString();
    return DecimalText.parse(text) == Double.parseDouble(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.", ".5", "1e-5", "-3.25", "142271.4930009", "29232.26"})
  void readsUnusualForms(String text) {
    assertThat(DecimalText.parse(text)).isEqualTo(Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "1.2.3", "twelve", "1,5"})
  void isNotANumberOtherwise(String text) {
    assertThat(DecimalText.parse(text)).isNaN();
  }
}
