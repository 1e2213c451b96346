package com.mastertrade.strategy.backtest;

/** The engine does not make such a backtest. */
public final class RefusedBacktestException extends RuntimeException {

  private final String field;

  /**
   * @param field what is at fault
   * @param message why, with the limit
   */
  public RefusedBacktestException(String field, String message) {
    super(message);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
