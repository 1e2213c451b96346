package com.mastertrade.gateway.stream;

import java.util.Locale;

/** Kinds of events on the live stream. */
public enum StreamType {
  TICKER(true),
  CANDLE(true),
  TRADE(true),
  BOOK(true),
  HEALTH(false),
  PROGRESS(false),
  ALERT(false);

  private final boolean market;

  StreamType(boolean market) {
    this.market = market;
  }

  /** Whether a newer event of a symbol makes an older one worthless. */
  public boolean market() {
    return market;
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
