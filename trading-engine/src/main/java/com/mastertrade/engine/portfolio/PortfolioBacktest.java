package com.mastertrade.engine.portfolio;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.backtest.BacktestWindow;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.signal.SymbolFeed;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Documents on symbols with shared cash, on history: strategies, gate, desk and account called in a
 * row in canonical order, as the services call them with a broker between them. What is open at the
 * end stays open.
 */
public final class PortfolioBacktest {

  private final TreeMap<Symbol, BarSeries> histories;
  private final Map<Symbol, Integer> next = new HashMap<>();
  private final Map<Symbol, Bar> bars = new HashMap<>();
  private final long length;
  private final long to;
  private long minute;

  private PortfolioBacktest(Map<Symbol, BarSeries> histories, BacktestWindow window) {
    this.histories = new TreeMap<>(histories);
    this.minute = window.from().toEpochMilli();
    this.to = window.to().toEpochMilli();
    Interval interval = interval();
    this.length = interval.duration().toMillis();
    requireGrid("window.from", window.from(), interval);
    requireGrid("window.to", window.to(), interval);
    this.histories.values().forEach(this::requireBars);
  }

  private Interval interval() {
    List<Interval> intervals =
        histories.values().stream().map(BarSeries::interval).distinct().toList();
    if (intervals.size() != 1) {
      throw new IllegalArgumentException(
          "histories must be of one interval, were of "
              + intervals.stream().map(Interval::code).toList());
    }
    return intervals.getFirst();
  }

  private static void requireGrid(String field, Instant time, Interval interval) {
    long millis = time.toEpochMilli();
    if (millis % interval.duration().toMillis() != 0
        || !Instant.ofEpochMilli(millis).equals(time)) {
      throw new IllegalArgumentException(
          field + " must lie on the grid of " + interval.code() + " bars, was " + time);
    }
  }

  private void requireBars(BarSeries history) {
    if (history.indexAtOrAfter(minute) == history.indexAtOrAfter(to)) {
      throw new IllegalArgumentException(
          "histories must have bars in the window, " + history.symbol() + " has none");
    }
  }

  /**
   * Every base bar that opens in the window is a minute told; what lies before it in the histories
   * warms the indicators up.
   *
   * @param histories of one interval, one a symbol; at least one
   * @throws IllegalArgumentException if the window is off the grid of the bars, if a history is of
   *     another interval or has no bar in the window, or a member's symbol has none
   */
  public static PortfolioResult run(
      List<Member> members,
      Map<Symbol, BarSeries> histories,
      BacktestWindow window,
      PortfolioSettings settings) {
    return new PortfolioBacktest(histories, window).run(members, settings);
  }

  private PortfolioResult run(List<Member> members, PortfolioSettings settings) {
    PortfolioRun run =
        new PortfolioRun(settings, feeds(), members, PortfolioState.of(settings.cash()));
    PortfolioRecord record = new PortfolioRecord(minute, settings.cash());
    for (; minute < to; minute += length) {
      collect();
      record.before(minute, run.account().equity());
      record.add(run.minute(minute + length, bars));
    }
    return record.finish(run.account().equity(), run.working());
  }

  private Map<Symbol, SymbolFeed> feeds() {
    Map<Symbol, SymbolFeed> feeds = new HashMap<>();
    histories.forEach(
        (symbol, history) -> {
          SymbolFeed feed = new SymbolFeed(history.instrument(), history.interval());
          int first = history.indexAtOrAfter(minute);
          for (int bar = 0; bar < first; bar++) {
            feed.on(history.bar(bar));
          }
          if (first > 0 && feed.time() < minute) {
            feed.onAbsence(minute);
          }
          feeds.put(symbol, feed);
          next.put(symbol, first);
        });
    return feeds;
  }

  private void collect() {
    bars.clear();
    histories.forEach(
        (symbol, history) -> {
          int bar = next.getOrDefault(symbol, 0);
          if (bar < history.size() && history.openTime(bar) == minute) {
            bars.put(symbol, history.bar(bar));
            next.put(symbol, bar + 1);
          }
        });
  }
}
