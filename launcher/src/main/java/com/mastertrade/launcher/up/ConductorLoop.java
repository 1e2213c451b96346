package com.mastertrade.launcher.up;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.client.Gateway;
import com.mastertrade.launcher.client.SimulatorControl;
import com.mastertrade.launcher.client.SimulatorControl.State;
import com.mastertrade.launcher.client.UnreachableException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Conducts the replay of a running home, until closed. */
final class ConductorLoop implements AutoCloseable {

  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Set<String> ENDED = Set.of("finished", "cancelled", "failed");

  private final SimulatorControl simulator;
  private final Gateway gateway;
  private final Consumer<String> say;
  private final Thread thread;
  private volatile boolean closed;
  private String lastSaid = "";

  /** Releases the market up to its first night and starts it, on a thread of its own. */
  ConductorLoop(SimulatorControl simulator, Gateway gateway, Consumer<String> say) {
    this.simulator = simulator;
    this.gateway = gateway;
    this.say = say;
    this.thread = Thread.ofVirtual().name("conductor").start(this::conduct);
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }

  private void conduct() {
    while (!closed) {
      try {
        step();
        startIfStill();
      } catch (UnreachableException | LauncherException e) {
        sayOnce("conductor: " + e.getMessage());
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private void step() {
    Conductor.next(simulator.state(), this::ended)
        .ifPresent(
            until -> {
              simulator.release(until);
              sayOnce("market released up to " + until);
            });
  }

  /** A simulator stands still until it is told to start. */
  private void startIfStill() {
    State state = simulator.state();
    boolean held = !state.position().isBefore(state.releasedUntil());
    if (!state.running() && !held) {
      simulator.start();
    }
    if (!state.position().isBefore(state.end())) {
      sayOnce("market: the candles of this replay are at their end, " + state.end());
    }
  }

  private boolean ended(LocalDate marketDate) {
    JsonNode last = gateway.schedule().path("last_night");
    if (isEndedNightOf(last, marketDate)) {
      return true;
    }
    for (JsonNode run : gateway.runs()) {
      if (isEndedNightOf(run, marketDate)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEndedNightOf(JsonNode run, LocalDate marketDate) {
    return run.path("market_date").asString("").equals(marketDate.toString())
        && run.path("kind").asString("").equals("scheduled")
        && ENDED.contains(run.path("status").asString(""));
  }

  private void sayOnce(String text) {
    if (!closed && !text.equals(lastSaid)) {
      lastSaid = text;
      say.accept(text);
    }
  }
}
