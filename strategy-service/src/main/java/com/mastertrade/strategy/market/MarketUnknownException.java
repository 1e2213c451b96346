package com.mastertrade.strategy.market;

/** What the market is, or what time it is there, is not known yet. */
public final class MarketUnknownException extends RuntimeException {

  public MarketUnknownException(String reason) {
    super(reason);
  }
}
