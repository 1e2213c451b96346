package com.mastertrade.engine.venue;

/**
 * The market would fill an order.
 *
 * @param ticks at that price, slippage not counted
 * @param maker whether the order was there first: no slippage, maker fee
 */
public record Touch(long ticks, boolean maker) {}
