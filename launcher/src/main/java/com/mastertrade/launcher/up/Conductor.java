package com.mastertrade.launcher.up;

import com.mastertrade.launcher.client.SimulatorControl.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How far a replay may go: up to the next 03:00 of market time, and a day further each time the
 * night of that date has ended.
 */
public final class Conductor {

  static final LocalTime NIGHT = LocalTime.of(3, 0);
  private static final Duration DAY = Duration.ofDays(1);

  private Conductor() {}

  /** Whether the scheduled night of a market date has ended. */
  @FunctionalInterface
  public interface Nights {
    boolean ended(LocalDate marketDate);
  }

  /** The time to release the market up to, where it is time to release it further. */
  public static Optional<Instant> next(State state, Nights nights) {
    if (atEnd(state)) {
      return Optional.empty();
    }
    Instant until = state.releasedUntil();
    Instant target = firstNight(state);
    if (until.isBefore(target)) {
      return Optional.of(target);
    }
    boolean held = !state.position().isBefore(until);
    return held && nights.ended(date(until)) ? Optional.of(until.plus(DAY)) : Optional.empty();
  }

  /** No night waits at the origin itself: no bar was delivered that could have begun it. */
  private static Instant firstNight(State state) {
    boolean atOrigin = state.position().equals(state.origin());
    return nightAtOrAfter(atOrigin ? state.position().plusSeconds(1) : state.position());
  }

  private static boolean atEnd(State state) {
    return !state.releasedUntil().isBefore(state.end());
  }

  /** The market date whose night a market released until {@code until} waits for. */
  static LocalDate date(Instant until) {
    return LocalDate.ofInstant(until, ZoneOffset.UTC);
  }

  static Instant nightAtOrAfter(Instant position) {
    Instant sameDay = date(position).atTime(NIGHT).toInstant(ZoneOffset.UTC);
    return sameDay.isBefore(position) ? sameDay.plus(DAY) : sameDay;
  }
}
