package com.mastertrade.simulator.replay;

import java.time.Instant;

/**
 * Where a replay stands; this is what survives a kill.
 *
 * @param source the source as it was named, so that no position is used on another market
 * @param origin where the replay began
 * @param position every bar closed by then has been delivered
 * @param releasedUntil how far the replay may go
 * @param started whether it has been started, and not held since
 */
public record ReplayPosition(
    String source, Instant origin, Instant position, Instant releasedUntil, boolean started) {

  public static ReplayPosition atOrigin(String source, Instant origin) {
    return new ReplayPosition(source, origin, origin, origin, false);
  }

  ReplayPosition movedTo(Instant time) {
    return new ReplayPosition(source, origin, time, releasedUntil, started);
  }

  ReplayPosition released(Instant until) {
    Instant further = until.isAfter(releasedUntil) ? until : releasedUntil;
    return new ReplayPosition(source, origin, position, further, started);
  }

  ReplayPosition started(boolean now) {
    return new ReplayPosition(source, origin, position, releasedUntil, now);
  }
}
