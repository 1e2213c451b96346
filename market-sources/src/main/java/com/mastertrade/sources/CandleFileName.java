package com.mastertrade.sources;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a candle file's name says: {@code [venue-]SYMBOL-INTERVAL[-YYYY-MM[-DD]]} with the ending
 * {@code .csv}, {@code .csv.gz} or {@code .zip}.
 *
 * @param from first instant the file can hold a bar of
 * @param to first instant after it
 */
record CandleFileName(Symbol symbol, Interval interval, Instant from, Instant to) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:[a-z]+-)?(?<symbol>[A-Z0-9]+(?:-[A-Z0-9]+)?)-(?<interval>[0-9]+[mhd])"
              + "(?:-(?<month>[0-9]{4}-[0-9]{2})(?:-(?<day>[0-9]{2}))?)?\\.(?:csv|csv\\.gz|zip)");

  /** Empty where the name is of another form, or of an interval the product does not know. */
  static Optional<CandleFileName> parse(String name) {
    Matcher matcher = FORM.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String code = matcher.group("interval");
    return Arrays.stream(Interval.values())
        .filter(interval -> interval.code().equals(code))
        .findFirst()
        .map(interval -> named(matcher, interval));
  }

  boolean overlaps(Instant start, Instant end) {
    return from.isBefore(end) && start.isBefore(to);
  }

  private static CandleFileName named(Matcher matcher, Interval interval) {
    Symbol symbol = new Symbol(matcher.group("symbol").replace("-", ""));
    Optional<String> month = Optional.ofNullable(matcher.group("month"));
    Optional<String> day = Optional.ofNullable(matcher.group("day"));
    if (month.isEmpty()) {
      return new CandleFileName(symbol, interval, Instant.MIN, Instant.MAX);
    }
    if (day.isEmpty()) {
      YearMonth period = YearMonth.parse(month.get());
      return new CandleFileName(
          symbol, interval, midnight(period.atDay(1)), midnight(period.plusMonths(1).atDay(1)));
    }
    LocalDate date = LocalDate.parse(month.get() + "-" + day.get());
    return new CandleFileName(symbol, interval, midnight(date), midnight(date.plusDays(1)));
  }

  private static Instant midnight(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
