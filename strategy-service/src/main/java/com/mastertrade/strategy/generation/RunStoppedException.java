package com.mastertrade.strategy.generation;

/** An execution of a run may not go on. */
public final class RunStoppedException extends RuntimeException {

  /** Why not. */
  public enum Reason {
    /** Someone asked for its end. */
    CANCELLED,
    /** Another execution has taken over. */
    SUPERSEDED,
    /** The process is going down; the run is resumed by the next one. */
    STOPPING
  }

  private final Reason reason;

  public RunStoppedException(Reason reason) {
    super("run stopped: " + reason);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
