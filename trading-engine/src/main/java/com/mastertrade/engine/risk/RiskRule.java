package com.mastertrade.engine.risk;

import java.util.function.Function;

/** A named function from what is proposed to what speaks against it. */
record RiskRule<P>(String name, RiskLevel level, Function<P, Finding> check) {

  Refusal refuse(Finding.No no) {
    return new Refusal(name, level, no.value(), no.limit(), no.words());
  }

  Refusal refuse(Finding.AtMost most) {
    return new Refusal(name, level, most.value(), most.limit(), most.words());
  }
}
