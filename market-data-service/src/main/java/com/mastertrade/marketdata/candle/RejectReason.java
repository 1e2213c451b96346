package com.mastertrade.marketdata.candle;

/** Why a row is never stored. */
public enum RejectReason {
  NOT_A_NUMBER,
  NOT_POSITIVE,
  OHLC_CONTRADICTION,
  NEGATIVE_VOLUME,
  OFF_GRID,
  IN_FUTURE,
  NOT_ASKED_FOR,
  DUPLICATE_WITH_OTHER_CONTENT;

  /** As stored and shown. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
