package com.mastertrade.engine.booking;

import com.mastertrade.common.order.OrderReason;

/** Why a trade ended. */
public enum ExitReason {
  STOP(OrderReason.STOP),
  TRAILING(OrderReason.TRAILING),
  TARGET(OrderReason.TARGET),
  SIGNAL(OrderReason.SIGNAL),
  TIME(OrderReason.TIME),
  END_OF_DATA("end of data");

  private final String words;

  ExitReason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
