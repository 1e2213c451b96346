package com.mastertrade.common.order;

/** What a signal asks for. */
public enum SignalAction {
  /** To open a long position. */
  BUY,
  /** To open a short position, where the account may. */
  SELL,
  /** To close the position. */
  CLOSE,
  /** To move stop or target; may only lower the risk. */
  ADJUST
}
