package com.mastertrade.common.order;

import java.util.Set;

/** The words for why an order exists, and what hangs on them. */
public final class OrderReason {

  /** The entry rule held. */
  public static final String ENTRY = "entry";

  /** The exit rule held. */
  public static final String SIGNAL = "signal";

  /** The position was held for as long as it may be. */
  public static final String TIME = "time";

  public static final String STOP = "stop";

  /** A stop that was raised, or that follows the price from the start. */
  public static final String TRAILING = "trailing";

  public static final String TARGET = "target";

  /** A person wants it. */
  public static final String MANUAL = "manual";

  /** A circuit breaker sells everything it covers. */
  public static final String FLATTEN = "flatten";

  private static final Set<String> BY_HAND = Set.of(MANUAL, FLATTEN);

  private static final Set<String> OF_STOPS = Set.of(STOP, TRAILING);

  private OrderReason() {}

  /** Whether a close for that reason passes circuit breakers that stop exits. */
  public static boolean isByHand(String reason) {
    return BY_HAND.contains(reason);
  }

  /** Whether leaving at a stop may be called that. */
  public static boolean isOfStop(String reason) {
    return OF_STOPS.contains(reason);
  }
}
