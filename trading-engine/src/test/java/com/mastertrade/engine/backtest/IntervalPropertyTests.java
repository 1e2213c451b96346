package com.mastertrade.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.booking.ExitReason;
import com.mastertrade.engine.booking.Trade;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.RandomMarket;
import com.mastertrade.engine.document.RandomDocuments;
import com.mastertrade.engine.document.StrategyDocument;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random documents of longer intervals on random markets of minutes. */
class IntervalPropertyTests {

  private static final int BARS = 2_500;
  private static final BacktestSettings SETTINGS = BacktestSettings.of(CostModel.of(10, 2), 1_000);
  private static final List<Interval> INTERVALS =
      List.of(Interval.M1, Interval.M3, Interval.M5, Interval.M15, Interval.M30, Interval.H1);

  @Property(tries = 300)
  void minuteByMinuteGivesTheSameAsAWholeWindow(@ForAll long seed) {
    Case one = new Case(seed);
    StrategySession session = new StrategySession(one.document, one.minutes.instrument(), SETTINGS);
    for (int bar = 0; bar < one.from; bar++) {
      session.warmUp(bar(one.minutes, bar));
    }
    for (int bar = one.from; bar < one.to; bar++) {
      session.on(bar(one.minutes, bar));
    }

    assertThat(session.finish()).isEqualTo(one.run(one.minutes.range(0, one.to)));
  }

  @Property(tries = 200)
  void truncatingTheFutureNeverChangesThePast(@ForAll long seed) {
    Case one = new Case(seed);
    int closed = one.to - one.from;
    List<Trade> shorter = one.run(one.minutes.range(0, one.to)).trades();
    Case longer = new Case(one, BARS);

    assertThat(shorter.stream().filter(trade -> trade.reason() != ExitReason.END_OF_DATA))
        .isEqualTo(
            longer.run(one.minutes).trades().stream()
                .filter(trade -> trade.exit().bar() < closed)
                .toList());
  }

  @Property(tries = 200)
  void fillsLieInTheirMinutesAndEntriesAtTheFirstAfterAClose(@ForAll long seed) {
    Case one = new Case(seed);
    long length = one.document.interval().duration().toMillis();
    for (Trade trade : one.run(one.minutes).trades()) {
      int entry = one.from + trade.entry().bar();
      int exit = one.from + trade.exit().bar();
      assertThat(one.minutes.openTime(entry)).isEqualTo(trade.entry().time());
      assertThat(one.minutes.openTime(entry) / length)
          .isGreaterThan(one.minutes.openTime(entry - 1) / length);
      assertThat(trade.exit().ticks()).isLessThanOrEqualTo(one.minutes.highTicks(exit));
    }
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

    final BarSeries minutes;
    final StrategyDocument document;
    final int from;
    final int to;

    Case(long seed) {
      Random random = new Random(seed);
      this.minutes = RandomMarket.minutes(random, BARS);
      Interval interval = INTERVALS.get(random.nextInt(INTERVALS.size()));
      this.document = new RandomDocuments(random).next(RandomMarket.SYMBOL, interval);
      this.from = random.nextInt(800);
      this.to = from + 400 + random.nextInt(1_200);
    }

    Case(Case other, int to) {
      this.minutes = other.minutes;
      this.document = other.document;
      this.from = other.from;
      this.to = to;
    }

    BacktestResult run(BarSeries data) {
      BacktestWindow window =
          new BacktestWindow(
              Instant.ofEpochMilli(minutes.openTime(from)),
              Instant.ofEpochMilli(minutes.closeTime(to - 1)));
      return Backtests.run(document, new SymbolHistory(data), window, SETTINGS);
    }
  }
}
