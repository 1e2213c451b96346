package com.mastertrade.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.common.message.MessageJson;
import com.mastertrade.common.order.OrderSide;
import com.mastertrade.engine.backtest.BacktestResult;
import com.mastertrade.engine.backtest.BacktestSettings;
import com.mastertrade.engine.backtest.BacktestWindow;
import com.mastertrade.engine.backtest.Backtests;
import com.mastertrade.engine.backtest.SymbolHistory;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.RandomMarket;
import com.mastertrade.engine.desk.DeskSettings;
import com.mastertrade.engine.document.RandomDocuments;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.risk.PendingEntry;
import com.mastertrade.engine.risk.RiskLimits;
import com.mastertrade.engine.signal.SymbolFeed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Random documents on random markets through the whole trading path. */
class PortfolioPropertyTests {

  private static final int BARS = 2_000;
  private static final long MINUTE = 60_000;
  private static final long CASH = 10_000_000 * 100_000_000L;
  private static final CostModel COSTS = CostModel.of(10, 2);
  private static final List<Interval> INTERVALS =
      List.of(Interval.M1, Interval.M1, Interval.M3, Interval.M5, Interval.M15, Interval.H1);

  @Property(tries = 300)
  void oneDocumentAloneFillsWhereItsBacktestDoes(@ForAll long seed) {
    Random random = new Random(seed);
    BarSeries minutes = RandomMarket.minutes(random, BARS);
    StrategyDocument document =
        new RandomDocuments(random).next(RandomMarket.SYMBOL, any(random, INTERVALS));
    BacktestWindow window = window(minutes, random.nextInt(500), BARS - random.nextInt(500));
    BacktestResult alone =
        Backtests.run(
            document, new SymbolHistory(minutes), window, BacktestSettings.of(COSTS, 10_000_000));
    PortfolioResult result =
        PortfolioBacktest.run(
            List.of(Member.of("one", document, RandomMarket.SYMBOL)),
            Map.of(RandomMarket.SYMBOL, minutes),
            window,
            settings(RiskLimits.unlimited(), CASH));

    long share = Math.round(document.sizing() * 100_000_000L);
    assertThat(SizedFills.of(result.fills()))
        .isEqualTo(
            SizedFills.of(minutes, alone.trades(), COSTS, new SizedFills.Sizing(CASH, share)));
    traded(!result.fills().isEmpty());
  }

  @Property(tries = 60)
  void goesOnFromItsStateAsIfNothingHadHappened(@ForAll long seed) {
    Portfolio portfolio = new Portfolio(seed);
    PortfolioRun whole = portfolio.start(PortfolioState.of(portfolio.settings.cash()));
    int cut = new Random(seed).nextInt(portfolio.minutes);
    PortfolioRun stopped = portfolio.start(PortfolioState.of(portfolio.settings.cash()));
    for (int minute = 0; minute < portfolio.minutes; minute++) {
      MinuteNews news = portfolio.minute(whole, minute);
      if (minute == cut) {
        stopped = portfolio.restored(stopped.state(), minute);
      }
      assertThat(portfolio.minute(stopped, minute)).isEqualTo(news);
    }
    assertThat(stopped.state()).isEqualTo(whole.state());
    traded(!whole.account().totals().isEmpty());
  }

  @Property(tries = 60)
  void cashAndPositionsFollowFromTheFills(@ForAll long seed) {
    Portfolio portfolio = new Portfolio(seed);
    PortfolioRun run = portfolio.start(PortfolioState.of(portfolio.settings.cash()));
    PortfolioRecord record = new PortfolioRecord(0, portfolio.settings.cash());
    for (int minute = 0; minute < portfolio.minutes; minute++) {
      MinuteNews news = portfolio.minute(run, minute);
      record.add(news);
      assertThat(alive(run, news)).containsAll(pending(run));
      assertThat(run.account().cash()).isNotNegative();
      assertThat(run.account().reserved()).isBetween(0L, run.account().cash());
    }
    traded(!record.fills().isEmpty());
    long cash = portfolio.settings.cash();
    Map<String, Long> lots = new HashMap<>();
    for (PortfolioFill fill : record.fills()) {
      boolean buys = fill.side() == OrderSide.BUY;
      cash += buys ? -fill.value() - fill.fee() : fill.value() - fill.fee();
      lots.merge(fill.strategyId(), buys ? fill.lots() : -fill.lots(), Long::sum);
    }
    assertThat(run.account().cash()).isEqualTo(cash);
    lots.values().removeIf(held -> held == 0);
    Map<String, Long> held = new HashMap<>();
    run.account().positions().forEach(p -> held.put(p.strategyId(), p.lots()));
    assertThat(held).isEqualTo(lots);
    long profit =
        run.account().totals().stream().mapToLong(total -> total.realized()).sum()
            + run.account().positions().stream()
                .mapToLong(p -> p.unrealized(run.account().value(p)))
                .sum();
    assertThat(run.account().equity()).isEqualTo(portfolio.settings.cash() + profit);
  }

  private static List<String> pending(PortfolioRun run) {
    return run.state().risk().pending().stream().map(PendingEntry::orderId).toList();
  }

  /** What works, and what has ended since the last settlement. */
  private static List<String> alive(PortfolioRun run, MinuteNews news) {
    return Stream.concat(
            run.working().stream().map(order -> order.order().orderId()),
            news.executions().stream().map(one -> one.booking().event().orderId()))
        .toList();
  }

  /** Most tries must trade, or what they show is worth nothing. */
  private static void traded(boolean trades) {
    Statistics.collect(trades);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
  }

  private static BacktestWindow window(BarSeries minutes, int from, int to) {
    return new BacktestWindow(
        Instant.ofEpochMilli(minutes.openTime(from)),
        Instant.ofEpochMilli(minutes.closeTime(to - 1)));
  }

  private static PortfolioSettings settings(RiskLimits limits, long cash) {
    return new PortfolioSettings(DeskSettings.of(COSTS), limits, cash);
  }

  private static <T> T any(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** A few strategies on two symbols with little cash, minute by minute. */
  private static final class Portfolio {

    final PortfolioSettings settings;
    final int minutes = 600;
    private final Map<Symbol, BarSeries> histories = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private final long from;

    Portfolio(long seed) {
      Random random = new Random(seed);
      DeskSettings desk =
          new DeskSettings(
              COSTS, DeskSettings.of(COSTS).fills(), random.nextBoolean() ? 0.05 : 0, 0.005, 0);
      RiskLimits limits = random.nextBoolean() ? RiskLimits.defaults() : RiskLimits.unlimited();
      this.settings = new PortfolioSettings(desk, limits, 1_000 * 100_000_000L);
      for (String symbol : List.of("XYZUSDT", "ABCUSDT")) {
        BarSeries bars = RandomMarket.minutes(random, 900, new Symbol(symbol));
        histories.put(bars.symbol(), bars);
        for (int i = 0; i < 3; i++) {
          StrategyDocument document =
              new RandomDocuments(random).next(bars.symbol(), any(random, INTERVALS));
          members.add(Member.of(symbol + i, document, bars.symbol()));
        }
      }
      this.from =
          histories.values().stream().mapToLong(bars -> bars.openTime(200)).max().orElseThrow();
    }

    PortfolioRun start(PortfolioState state) {
      return new PortfolioRun(settings, feeds(from), members, state);
    }

    /** After a way through JSON, on feeds that saw the same minutes. */
    PortfolioRun restored(PortfolioState state, int minute) {
      String json = MessageJson.mapper().writeValueAsString(state);
      PortfolioState read = MessageJson.mapper().readValue(json, PortfolioState.class);
      assertThat(read).isEqualTo(state);
      return new PortfolioRun(settings, feeds(from + minute * MINUTE), members, read);
    }

    MinuteNews minute(PortfolioRun run, int minute) {
      Map<Symbol, Bar> bars = new HashMap<>();
      long open = from + minute * MINUTE;
      histories.forEach((symbol, history) -> bar(history, open, bars));
      return run.minute(open + MINUTE, bars);
    }

    private static void bar(BarSeries history, long open, Map<Symbol, Bar> bars) {
      int index = history.indexAtOrAfter(open);
      if (index < history.size() && history.openTime(index) == open) {
        bars.put(history.symbol(), history.bar(index));
      }
    }

    private Map<Symbol, SymbolFeed> feeds(long until) {
      Map<Symbol, SymbolFeed> feeds = new HashMap<>();
      histories.forEach(
          (symbol, history) -> {
            SymbolFeed feed = new SymbolFeed(history.instrument());
            for (int i = 0; i < history.indexAtOrAfter(until); i++) {
              feed.on(history.bar(i));
            }
            if (feed.time() < until) {
              feed.onAbsence(until);
            }
            feeds.put(symbol, feed);
          });
      return feeds;
    }
  }
}
