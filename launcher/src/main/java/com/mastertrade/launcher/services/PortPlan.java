package com.mastertrade.launcher.services;

import com.mastertrade.launcher.LauncherException;
import java.util.Set;
import java.util.stream.IntStream;

/** The documented ports, all moved by {@code offset}. */
public record PortPlan(int offset) {

  /** Ports above 1023 that browsers refuse to ask, by the Fetch standard. */
  private static final Set<Integer> BLOCKED =
      Set.of(
          1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668,
          6669, 6679, 6697, 10080);

  /**
   * Refuses an offset by which browser and dashboard would ask a port that they never ask.
   *
   * @throws LauncherException naming the port
   */
  public void requireReachable() {
    IntStream.of(ui(), gateway())
        .filter(BLOCKED::contains)
        .findFirst()
        .ifPresent(
            port -> {
              throw new LauncherException(
                  "--port-offset "
                      + offset
                      + " makes port "
                      + port
                      + ", which browsers refuse to ask; take another, say "
                      + (offset + 1)
                      + ".");
            });
  }

  public int marketData() {
    return 8000 + offset;
  }

  public int strategy() {
    return 8006 + offset;
  }

  public int gateway() {
    return 8080 + offset;
  }

  public int simulator() {
    return 8090 + offset;
  }

  public int simulatorStreams() {
    return 8091 + offset;
  }

  public int ui() {
    return 3000 + offset;
  }

  public int postgres() {
    return 15432 + offset;
  }

  public int redis() {
    return 16379 + offset;
  }

  public int broker() {
    return 15673 + offset;
  }
}
