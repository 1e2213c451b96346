package com.mastertrade.launcher.services;

/** The documented ports, all moved by {@code offset}. */
public record PortPlan(int offset) {

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
