package com.mastertrade.simulator.replay;

import com.mastertrade.simulator.market.Moment;

/** Told of every step of the replay, on the replay's own thread, in order. */
public interface ReplayListener {

  /**
   * The market has come to {@code now}, which holds a tick of every symbol that has a bar there.
   */
  void ticked(Moment now);

  /** The minute before {@code now} has closed. */
  void minuteClosed(Moment now);
}
