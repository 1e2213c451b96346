package com.mastertrade.marketdata.history;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.symbol.CollectedSymbol;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says how far history is. */
public final class HistoryReport {

  /** The newest minutes of a running market are on their way. */
  private static final Duration GRACE = Duration.ofMinutes(2);

  private final HistoryPlanner planner;
  private final Histories histories;
  private final HistoryStore store;
  private final int days;

  public HistoryReport(
      HistoryPlanner planner, Histories histories, HistoryStore store, HistorySettings settings) {
    this.planner = planner;
    this.histories = histories;
    this.store = store;
    this.days = settings.days();
  }

  /**
   * The whole.
   *
   * @param ready whether every symbol has the required days
   */
  public record Status(boolean ready, int daysRequired, List<Item> items) {}

  /**
   * One symbol.
   *
   * @param from oldest stored bar
   * @param to end of the newest stored bar
   * @param rows stored in the required days
   * @param expectedRows what the exchange has in the required days
   * @param share of the required days, 0 to 1
   * @param status queued, running or complete
   * @param gaps stretches the exchange does not have
   */
  public record Item(
      String symbol,
      Optional<Instant> from,
      Optional<Instant> to,
      long rows,
      long expectedRows,
      double share,
      String status,
      long gaps) {}

  public Status status() {
    List<CollectedSymbol> collected = planner.collected();
    List<Item> items = collected.stream().map(this::item).toList();
    return new Status(
        !collected.isEmpty() && collected.stream().allMatch(this::ready), days, items);
  }

  private Item item(CollectedSymbol symbol) {
    Symbol name = symbol.instrument().symbol();
    SymbolHistory history = histories.of(name);
    Optional<Range> required = planner.required(symbol);
    long rows = required.map(history::rows).orElse(0L);
    long expected = required.map(r -> r.minutes() - history.absentMinutes(r)).orElse(0L);
    return new Item(
        name.value(),
        history.oldest(),
        history.newest(),
        rows,
        expected,
        expected == 0 ? 0 : (double) rows / expected,
        state(symbol, rows),
        required.map(history::absentRanges).orElse(0L));
  }

  private String state(CollectedSymbol symbol, long rows) {
    if (rows == 0) {
      return "queued";
    }
    boolean complete =
        planner
            .wanted(symbol)
            .map(HistoryReport::withoutGrace)
            .filter(wanted -> missing(symbol, wanted).isEmpty())
            .isPresent();
    return complete ? "complete" : "running";
  }

  private boolean ready(CollectedSymbol symbol) {
    return planner
        .required(symbol)
        .map(HistoryReport::withoutGrace)
        .filter(required -> missing(symbol, required).isEmpty())
        .isPresent();
  }

  private List<Range> missing(CollectedSymbol symbol, Range wanted) {
    return histories.of(symbol.instrument().symbol()).missing(wanted);
  }

  private static Range withoutGrace(Range range) {
    Instant to = range.to().minus(GRACE);
    return range.from().isBefore(to) ? new Range(range.from(), to) : range;
  }

  /** Writes how far history reaches for those who read it in the database. */
  public void publish() {
    for (CollectedSymbol symbol : planner.collected()) {
      Symbol name = symbol.instrument().symbol();
      SymbolHistory history = histories.of(name);
      history
          .newestRun()
          .ifPresent(run -> store.coverage(name, run, history.rows(run), ready(symbol)));
    }
  }
}
