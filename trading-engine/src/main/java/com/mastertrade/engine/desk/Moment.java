package com.mastertrade.engine.desk;

/**
 * When and into what an order fills.
 *
 * @param time of the fill, epoch milliseconds
 * @param slips whether the cost model's slippage applies: on bars, not on the tape
 * @param volumeBefore lots of the last closed bar, for that slippage
 */
record Moment(long time, boolean slips, long volumeBefore, Liquidity liquidity) {}
