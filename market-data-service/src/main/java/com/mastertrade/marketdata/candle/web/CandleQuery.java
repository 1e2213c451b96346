package com.mastertrade.marketdata.candle.web;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.kit.problem.FieldProblem;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.marketdata.candle.Range;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which candles are asked for, checked: every refusal names the field and its limit. */
public record CandleQuery(
    Symbol symbol, Interval interval, Optional<Instant> from, Optional<Instant> to, int limit) {

  public static final int MAX_LIMIT = 1000;
  private static final int DEFAULT_LIMIT = 500;
  private static final Instant EARLIEST = Instant.parse("2009-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  /** The parameters as they were given. */
  public record Given(
      String symbol,
      String interval,
      Optional<Instant> from,
      Optional<Instant> to,
      Optional<Integer> limit) {}

  /**
   * Checks the parameters.
   *
   * @throws ProblemException 400 with every field that is wrong
   */
  public static CandleQuery of(Given given) {
    List<FieldProblem> problems = new ArrayList<>();
    int limit = given.limit().orElse(DEFAULT_LIMIT);
    if (limit < 1 || limit > MAX_LIMIT) {
      problems.add(new FieldProblem("limit", "must be 1 to " + MAX_LIMIT + ", was " + limit));
    }
    checkTime("from", given.from(), problems);
    checkTime("to", given.to(), problems);
    if (given.from().isPresent()
        && given.to().filter(to -> !given.from().get().isBefore(to)).isPresent()) {
      problems.add(new FieldProblem("from", "must be before to, which is " + given.to().get()));
    }
    Optional<Symbol> symbol = symbol(given.symbol(), problems);
    Optional<Interval> interval = interval(given.interval(), problems);
    if (!problems.isEmpty() || symbol.isEmpty() || interval.isEmpty()) {
      throw ProblemException.badRequest(problems);
    }
    return new CandleQuery(symbol.get(), interval.get(), given.from(), given.to(), limit);
  }

  /** Whether the newest bars are asked for, whenever they are. */
  boolean asksForNewest() {
    return from.isEmpty() && to.isEmpty();
  }

  private static void checkTime(String field, Optional<Instant> time, List<FieldProblem> problems) {
    if (time.filter(t -> t.isBefore(EARLIEST) || t.isAfter(LATEST)).isPresent()) {
      problems.add(
          new FieldProblem(field, "must be " + EARLIEST + " to " + LATEST + ", was " + time.get()));
    }
  }

  private static Optional<Symbol> symbol(String text, List<FieldProblem> problems) {
    try {
      return Optional.of(new Symbol(text));
    } catch (IllegalArgumentException e) {
      problems.add(new FieldProblem("symbol", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private static Optional<Interval> interval(String text, List<FieldProblem> problems) {
    try {
      return Optional.of(Interval.of(text));
    } catch (IllegalArgumentException e) {
      problems.add(new FieldProblem("interval", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /**
   * The range that holds at most {@link #limit} bars: the first of what was asked for, or the
   * newest where no from was given.
   *
   * @param newest open time of the newest stored minute
   */
  public Optional<Range> range(Optional<Instant> newest) {
    Duration whole = interval.duration().multipliedBy(limit);
    Optional<Instant> end = to.or(() -> newest.map(time -> time.plus(Duration.ofMinutes(1))));
    if (end.isEmpty()) {
      return Optional.empty();
    }
    Instant last = ceiling(end.get());
    Instant first = from.map(this::ceiling).orElseGet(() -> last.minus(whole));
    Instant cut = first.plus(whole).isBefore(last) ? first.plus(whole) : last;
    return first.isBefore(cut) ? Optional.of(new Range(first, cut)) : Optional.empty();
  }

  /** Where the next page begins, if what was asked for goes on after {@code page}. */
  public Optional<Instant> nextFrom(Range page, Optional<Instant> newest) {
    Optional<Instant> end = to.or(() -> newest.map(time -> time.plus(Duration.ofMinutes(1))));
    return from.isPresent() && end.filter(page.to()::isBefore).isPresent()
        ? Optional.of(page.to())
        : Optional.empty();
  }

  private Instant ceiling(Instant time) {
    Instant floor = interval.floor(time);
    return floor.equals(time) ? floor : floor.plus(interval.duration());
  }
}
