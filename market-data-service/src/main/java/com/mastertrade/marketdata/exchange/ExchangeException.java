package com.mastertrade.marketdata.exchange;

/** The exchange could not be reached, refused or answered what cannot be read. Worth a retry. */
public final class ExchangeException extends RuntimeException {

  public ExchangeException(String message, Throwable cause) {
    super(message, cause);
  }

  public ExchangeException(String message) {
    super(message);
  }
}
