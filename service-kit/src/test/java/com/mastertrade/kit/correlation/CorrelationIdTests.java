package com.mastertrade.kit.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrelationIdTests {

  @Test
  void takesTheCallersIdWhereItHasTheForm() {
    assertThat(CorrelationId.accept(Optional.of("order-7"))).isEqualTo("order-7");
    assertThat(CorrelationId.accept(Optional.of("a\nb"))).isNotEqualTo("a\nb").hasSize(36);
    assertThat(CorrelationId.accept(Optional.of("x".repeat(65)))).hasSize(36);
  }

  @Test
  void givesTheOuterIdBackWhenAScopeCloses() {
    CorrelationId.Scope outer = CorrelationId.open("outer");
    CorrelationId.Scope inner = CorrelationId.open("inner");
    assertThat(CorrelationId.current()).isEqualTo("inner");
    inner.close();
    assertThat(CorrelationId.current()).isEqualTo("outer");
    outer.close();
    assertThat(CorrelationId.current()).isNotEqualTo("outer");
  }
}
