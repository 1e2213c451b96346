package com.mastertrade.engine.venue;

/** The market would end a position. */
public record ExitTouch(Which which, Touch touch) {

  /** By which order. */
  public enum Which {
    STOP,
    CLOSE,
    TARGET
  }

  static ExitTouch stop(long ticks) {
    return new ExitTouch(Which.STOP, new Touch(ticks, false));
  }

  static ExitTouch close(long ticks) {
    return new ExitTouch(Which.CLOSE, new Touch(ticks, false));
  }

  static ExitTouch target(long ticks) {
    return new ExitTouch(Which.TARGET, new Touch(ticks, true));
  }
}
