package com.mastertrade.engine.booking;

/** Why a trade ended. */
public enum ExitReason {
  STOP("stop"),
  TRAILING("trailing"),
  TARGET("target"),
  SIGNAL("signal"),
  TIME("time"),
  END_OF_DATA("end of data");

  private final String words;

  ExitReason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
