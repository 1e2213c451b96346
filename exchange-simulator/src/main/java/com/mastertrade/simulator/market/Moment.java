package com.mastertrade.simulator.market;

/**
 * How far the market has come.
 *
 * @param position epoch ms of a whole minute: every bar that opens before it is closed
 * @param second the last second of the minute at {@code position} whose tick has been seen, -1 if
 *     that minute has not begun
 */
public record Moment(long position, int second) {

  public static final int NOT_BEGUN = -1;

  public static Moment atMinute(long position) {
    return new Moment(position, NOT_BEGUN);
  }

  public boolean forming() {
    return second >= 0;
  }

  /** Market time in epoch ms. */
  public long time() {
    return position + 1000L * Math.max(0, second);
  }
}
