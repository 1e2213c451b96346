package com.mastertrade.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.engine.booking.ExitReason;
import com.mastertrade.engine.booking.Trade;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.costs.Slippage;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.RandomMarket;
import com.mastertrade.engine.document.RandomDocuments;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.indicator.Indicator;
import com.mastertrade.engine.indicator.IndicatorCache;
import com.mastertrade.engine.indicator.IndicatorSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random documents on random synthetic markets. */
class EnginePropertyTests {

  private static final int BARS = 700;

  @Property(tries = 300)
  void equityIsInitialCashPlusProfitOfEveryTrade(@ForAll long seed) {
    Case one = new Case(seed);
    BacktestResult result = one.run();
    long pnl = result.trades().stream().mapToLong(Trade::pnl).sum();

    assertThat(result.equity().last()).isEqualTo(one.settings.initialCash() + pnl);
    assertThat(Arrays.stream(result.equity().toArray())).allMatch(value -> value > 0);
  }

  @Property(tries = 300)
  void tradesFollowEachOtherAndFillInsideTheirBars(@ForAll long seed) {
    Case one = new Case(seed);
    int free = 0;
    for (Trade trade : one.run().trades()) {
      assertThat(trade.entry().bar()).isGreaterThan(0).isGreaterThanOrEqualTo(free);
      assertThat(trade.exit().bar()).isGreaterThanOrEqualTo(trade.entry().bar());
      assertThat(trade.exit().ticks()).isLessThanOrEqualTo(one.bars.highTicks(trade.exit().bar()));
      free = trade.exit().bar() + 1;
    }
  }

  @Property(tries = 200)
  void barByBarGivesTheSameAsAWholeSeries(@ForAll long seed) {
    Case one = new Case(seed);
    StrategySession session =
        new StrategySession(one.document, one.bars.instrument(), one.settings);
    long closed = 0;
    for (int bar = 0; bar < one.bars.size(); bar++) {
      closed += session.on(bar(one.bars, bar)).closed().stream().count();
    }
    BacktestResult whole = one.run();
    BacktestResult fed = session.finish();

    assertThat(fed.resultHash()).isEqualTo(whole.resultHash());
    assertThat(fed).isEqualTo(whole);
    assertThat(closed)
        .isEqualTo(
            whole.trades().stream()
                .filter(trade -> trade.reason() != ExitReason.END_OF_DATA)
                .count());
  }

  @Property(tries = 200)
  void truncatingTheFutureNeverChangesThePast(@ForAll long seed) {
    Case one = new Case(seed);
    int cut = 50 + new Random(seed).nextInt(BARS - 100);
    List<Trade> before = closedWithin(one.run(), cut);
    BacktestResult shorter =
        Backtests.run(one.document, new SymbolHistory(one.bars.range(0, cut)), one.settings);

    assertThat(
            shorter.trades().stream()
                .filter(trade -> trade.reason() != ExitReason.END_OF_DATA)
                .toList())
        .isEqualTo(before);
  }

  @Property(tries = 200)
  void canonicalFormTradesTheSame(@ForAll long seed) {
    Case one = new Case(seed);
    BacktestResult canonical =
        Backtests.run(one.document.canonical(), new SymbolHistory(one.bars), one.settings);

    assertThat(canonical.resultHash()).isEqualTo(one.run().resultHash());
    assertThat(canonical.provenance()).isEqualTo(one.run().provenance());
  }

  @Property(tries = 100)
  void sharedAndFreshColumnsGiveTheSame(@ForAll long seed) {
    Case one = new Case(seed);
    SymbolHistory tight = new SymbolHistory(one.bars, 1);

    assertThat(Backtests.run(one.document, tight, one.settings)).isEqualTo(one.run());
    assertThat(Backtests.run(one.document, tight, one.settings)).isEqualTo(one.run());
  }

  @Property(tries = 100)
  void windowTradesItsBarsOnlyAndIsWarmFromTheStart(@ForAll long seed) {
    Case one = new Case(seed);
    int from = 300;
    BacktestWindow window =
        new BacktestWindow(
            Instant.ofEpochMilli(one.bars.openTime(from)),
            Instant.ofEpochMilli(one.bars.closeTime(BARS - 1)));
    BacktestResult result =
        Backtests.run(one.document, new SymbolHistory(one.bars), window, one.settings);
    double warm = IndicatorCache.values(one.slowest(), one.bars)[from];

    assertThat(result.trades()).allMatch(trade -> trade.entry().time() > one.bars.openTime(from));
    assertThat(result.trades())
        .allMatch(trade -> one.bars.openTime(from + trade.entry().bar()) == trade.entry().time());
    assertThat(warm).isFinite();
  }

  @Property(tries = 100)
  void sessionThatWasWarmedUpGivesTheSameAsTheWindow(@ForAll long seed) {
    Case one = new Case(seed);
    int from = 250;
    StrategySession session =
        new StrategySession(one.document, one.bars.instrument(), one.settings);
    for (int bar = 0; bar < from; bar++) {
      session.warmUp(bar(one.bars, bar));
    }
    for (int bar = from; bar < one.bars.size(); bar++) {
      session.on(bar(one.bars, bar));
    }
    BacktestWindow window =
        new BacktestWindow(
            Instant.ofEpochMilli(one.bars.openTime(from)),
            Instant.ofEpochMilli(one.bars.closeTime(BARS - 1)));

    assertThat(session.finish())
        .isEqualTo(Backtests.run(one.document, new SymbolHistory(one.bars), window, one.settings));
  }

  private static List<Trade> closedWithin(BacktestResult result, int cut) {
    return result.trades().stream().filter(trade -> trade.exit().bar() < cut).toList();
  }

  private static Bar bar(BarSeries bars, int index) {
    return new Bar(
        bars.openTime(index),
        bars.open(index),
        bars.high(index),
        bars.low(index),
        bars.close(index),
        bars.volume(index));
  }

  private static final class Case {

    final BarSeries bars;
    final StrategyDocument document;
    final BacktestSettings settings;

    Case(long seed) {
      Random random = new Random(seed);
      this.bars = RandomMarket.minutes(random, BARS);
      this.document = new RandomDocuments(random).next(RandomMarket.SYMBOL);
      Slippage slippage =
          switch (random.nextInt(3)) {
            case 0 -> new Slippage.Fixed(2.5);
            case 1 -> new Slippage.HalfSpread(2);
            default -> new Slippage.VolumeShare(1, 50);
          };
      this.settings = BacktestSettings.of(new CostModel(7.5, 10, slippage), 1_000);
    }

    BacktestResult run() {
      return Backtests.run(document, new SymbolHistory(bars), settings);
    }

    IndicatorSpec slowest() {
      return IndicatorSpec.of(Indicator.SMA, 200);
    }
  }
}
