package com.mastertrade.common.order;

/** How an order wants to be filled. */
public enum OrderType {
  /** At once, at what the market gives. */
  MARKET,
  /** At its price or better. */
  LIMIT,
  /** A market order once the price touches its stop. */
  STOP
}
