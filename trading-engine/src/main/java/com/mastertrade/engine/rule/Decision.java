package com.mastertrade.engine.rule;

/** What a strategy wants at the close of a bar. */
public enum Decision {
  /** Nothing. */
  NONE,
  /** To buy at the next open. */
  ENTER,
  /** To sell at the next open because the exit rule holds. */
  EXIT_SIGNAL,
  /** To sell at the next open because the time is over. */
  EXIT_TIME
}
