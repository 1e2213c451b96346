package com.mastertrade.gateway.limit;

/** How often one caller may call. */
public interface CallBudget {

  /**
   * Takes one call from the budget of {@code caller}.
   *
   * @param perMinute how many calls the whole budget is
   */
  Spent take(String caller, int perMinute);

  /**
   * What is left after a call.
   *
   * @param granted whether the call was within the budget
   * @param remaining calls that may follow at once
   * @param secondsToNext until one more call may be made, 0 if granted
   * @param secondsToFull until the budget is whole again
   */
  record Spent(boolean granted, long remaining, long secondsToNext, long secondsToFull) {}
}
