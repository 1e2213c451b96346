package com.mastertrade.common.market;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The length of a bar. A bar that opens at t covers [t, t + duration). */
public enum Interval {
  M1("1m", Duration.ofMinutes(1)),
  M3("3m", Duration.ofMinutes(3)),
  M5("5m", Duration.ofMinutes(5)),
  M15("15m", Duration.ofMinutes(15)),
  M30("30m", Duration.ofMinutes(30)),
  H1("1h", Duration.ofHours(1)),
  H2("2h", Duration.ofHours(2)),
  H4("4h", Duration.ofHours(4)),
  H6("6h", Duration.ofHours(6)),
  H12("12h", Duration.ofHours(12)),
  D1("1d", Duration.ofDays(1));

  private final String code;
  private final Duration duration;

  Interval(String code, Duration duration) {
    this.code = code;
    this.duration = duration;
  }

  /**
   * The interval of that code, e.g. {@code 5m}.
   *
   * @throws IllegalArgumentException naming the codes there are
   */
  @JsonCreator
  public static Interval of(String code) {
    for (Interval interval : values()) {
      if (interval.code.equals(code)) {
        return interval;
      }
    }
    throw new IllegalArgumentException(
        "interval must be one of "
            + Arrays.stream(values()).map(Interval::code).collect(Collectors.joining(", "))
            + ", was \""
            + code
            + "\"");
  }

  @JsonValue
  public String code() {
    return code;
  }

  public Duration duration() {
    return duration;
  }

  public int minutes() {
    return Math.toIntExact(duration.toMinutes());
  }

  /** Open time of the bar that holds {@code time}; bars are aligned to the epoch in UTC. */
  public Instant floor(Instant time) {
    long millis = duration.toMillis();
    return Instant.ofEpochMilli(Math.floorDiv(time.toEpochMilli(), millis) * millis);
  }
}
