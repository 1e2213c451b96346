package com.mastertrade.marketdata.market;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where prices come from. */
public enum MarketKind {
  LIVE,
  REPLAY,
  GENERATED;

  /** As configured and shown. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
