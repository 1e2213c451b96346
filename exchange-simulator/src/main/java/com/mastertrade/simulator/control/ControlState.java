package com.mastertrade.simulator.control;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mastertrade.simulator.replay.ReplayClock;
import com.mastertrade.simulator.replay.ReplayPosition;
import java.time.Instant;
import java.util.List;

/** The state of the replay as the control port shows it. */
record ControlState(
    String source,
    String kind,
    String description,
    Instant origin,
    Instant position,
    @JsonProperty("released_until") Instant releasedUntil,
    Instant end,
    String rate,
    boolean running,
    List<String> symbols,
    boolean closed) {

  static ControlState of(ReplayDescription what, ReplayClock replay) {
    ReplayPosition position = replay.state();
    return new ControlState(
        what.source(),
        what.kind(),
        what.description(),
        position.origin(),
        position.position(),
        position.releasedUntil(),
        replay.end(),
        what.rate().toString(),
        position.started(),
        what.symbols(),
        replay.closed());
  }
}
