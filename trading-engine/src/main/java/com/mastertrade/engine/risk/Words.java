package com.mastertrade.engine.risk;

import com.mastertrade.engine.booking.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a refusal says them. */
final class Words {

  private Words() {}

  static String percent(double share) {
    return BigDecimal.valueOf(share * 100)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + " %";
  }

  static String amount(long value) {
    return Amounts.decimal(value).stripTrailingZeros().toPlainString();
  }
}
