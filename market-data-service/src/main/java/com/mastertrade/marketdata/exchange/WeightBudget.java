package com.mastertrade.marketdata.exchange;

import java.time.Duration;

/** The exchange's limit of request weight a minute, shared by all who ask it. Thread-safe. */
public interface WeightBudget {

  /** Takes {@code weight} from this minute's budget; waits where nothing is left or banned. */
  void acquire(int weight) throws InterruptedException;

  /** Notes what the exchange itself says was used in this minute. */
  void observed(int usedWeight);

  /** Notes that the exchange wants nothing for a while. */
  void pause(Duration retryAfter);

  /** Sets the exchange's own limit a minute. */
  void limit(int weightPerMinute);

  /** What was used in this minute. */
  int used();

  /** The exchange's limit a minute. */
  int limit();
}
