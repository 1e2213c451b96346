package com.mastertrade.engine.portfolio;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.backtest.BacktestWindow;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.signal.SymbolFeed;
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
    this.length = histories.values().iterator().next().interval().duration().toMillis();
  }

  /**
   * Every base bar that opens in the window is a minute told; what lies before it in the histories
   * warms the indicators up.
   *
   * @param histories of one interval, one a symbol; at least one
   * @throws IllegalArgumentException if a member's symbol has no history
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
