package com.mastertrade.engine.venue;

/**
 * What may end a long position; only one of them does.
 *
 * @param close whether a market sale is due
 * @param stopTicks 0 without a stop
 * @param triggered whether the stop has become a market sale
 * @param targetTicks 0 without a target
 */
public record ExitOrders(boolean close, long stopTicks, boolean triggered, long targetTicks) {

  boolean stopAt(long ticks) {
    return stopTicks > 0 && ticks <= stopTicks;
  }

  boolean targetBelow(long ticks, boolean touchFills) {
    return targetTicks > 0 && (ticks > targetTicks || (touchFills && ticks == targetTicks));
  }
}
