package com.mastertrade.simulator.market;

/**
 * What a request asks for: times in epoch ms, both ends included, and at most {@code limit} items.
 */
public record TimeRange(long from, long to, int limit) {

  public static TimeRange newest(int limit) {
    return new TimeRange(0, Long.MAX_VALUE, limit);
  }

  boolean holds(long time) {
    return time >= from && time <= to;
  }
}
