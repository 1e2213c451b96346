package com.mastertrade.common.order;

/** Side of an order. */
public enum OrderSide {
  BUY,
  SELL
}
