package com.mastertrade.strategy.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The rule of the nights: one at 03:00 UTC of each market date. */
public final class NightSchedule {

  /** Time of day, UTC, of market time. */
  public static final LocalTime NIGHT = LocalTime.of(3, 0);

  private NightSchedule() {}

  /**
   * The market date whose night should have begun by {@code now}: the latest one only, so that
   * several missed nights are caught up by one. Empty while no 03:00 has passed since {@code
   * firstSeen}.
   */
  public static Optional<LocalDate> due(Instant firstSeen, Instant now) {
    LocalDate date = LocalDate.ofInstant(now.minus(sinceMidnight()), ZoneOffset.UTC);
    return at(date).isBefore(firstSeen) ? Optional.empty() : Optional.of(date);
  }

  /** The first night strictly after {@code now}. */
  public static Instant next(Instant now) {
    LocalDate date = LocalDate.ofInstant(now.minus(sinceMidnight()), ZoneOffset.UTC);
    return at(date.plusDays(1));
  }

  /** When the night of {@code date} begins, in market time. */
  public static Instant at(LocalDate date) {
    return date.atTime(NIGHT).toInstant(ZoneOffset.UTC);
  }

  private static Duration sinceMidnight() {
    return Duration.between(LocalTime.MIDNIGHT, NIGHT);
  }
}
