package com.mastertrade.simulator.market;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Binance's kline intervals from one minute up. All times are epoch ms in UTC. */
public enum KlineInterval {
  M1("1m", 1),
  M3("3m", 3),
  M5("5m", 5),
  M15("15m", 15),
  M30("30m", 30),
  H1("1h", 60),
  H2("2h", 120),
  H4("4h", 240),
  H6("6h", 360),
  H8("8h", 480),
  H12("12h", 720),
  D1("1d", 1440),
  D3("3d", 4320),
  W1("1w", 10_080),
  MONTH("1M", 0);

  public static final long MINUTE = 60_000L;

  private final String code;
  private final long millis;

  KlineInterval(String code, long minutes) {
    this.code = code;
    this.millis = minutes * MINUTE;
  }

  public String code() {
    return code;
  }

  public static Optional<KlineInterval> of(String code) {
    for (KlineInterval interval : values()) {
      if (interval.code.equals(code)) {
        return Optional.of(interval);
      }
    }
    return Optional.empty();
  }

  /** Open time of the bar that holds {@code time}. */
  public long floor(long time) {
    return switch (this) {
      case W1 -> midnight(date(time).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
      case MONTH -> midnight(date(time).withDayOfMonth(1));
      default -> Math.floorDiv(time, millis) * millis;
    };
  }

  /** Open time of the bar after the one that opens at {@code openTime}. */
  public long next(long openTime) {
    return this == MONTH ? midnight(date(openTime).plusMonths(1)) : openTime + millis;
  }

  private static LocalDate date(long time) {
    return Instant.ofEpochMilli(time).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static long midnight(LocalDate date) {
    return date.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
  }
}
