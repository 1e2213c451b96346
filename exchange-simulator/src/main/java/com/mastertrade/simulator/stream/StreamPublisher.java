package com.mastertrade.simulator.stream;

import com.mastertrade.simulator.market.Moment;
import com.mastertrade.simulator.replay.ReplayListener;
import org.springframework.stereotype.Component;

/** Placeholder of this build step. */
@Component
public final class StreamPublisher implements ReplayListener {
  @Override
  public void ticked(Moment now) {}

  @Override
  public void minuteClosed(Moment now) {}
}
