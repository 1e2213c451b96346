package com.mastertrade.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.booking.ExitReason;
import com.mastertrade.engine.booking.Trade;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.GrowingBars;
import com.mastertrade.engine.document.Comparison;
import com.mastertrade.engine.document.Operand;
import com.mastertrade.engine.document.Protection;
import com.mastertrade.engine.document.Rule;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.indicator.PriceField;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents of five minutes on a market of single minutes: where in the five it fills. */
class BaseFillTests {

  private static final Protection WIDE = Protection.stop(0.1).withTarget(0.1);

  @Test
  void targetCountsWhereItsMinuteComesBeforeTheStops() {
    Minutes market = bought().minute(100, 101, 99, 100).minute(100, 112, 99, 111);

    exits(market.minute(100, 100, 80, 85).run(WIDE), 12, 11_000, ExitReason.TARGET);
  }

  @Test
  void stopCountsWhereItsMinuteComesBeforeTheTargets() {
    Minutes market = bought().minute(100, 101, 99, 100).minute(100, 101, 90, 95);

    exits(market.minute(95, 120, 95, 119).run(WIDE), 12, 9_000, ExitReason.STOP);
  }

  @Test
  void stopCountsWhereOneMinuteHoldsBoth() {
    exits(bought().flat(1).minute(100, 120, 80, 119).run(WIDE), 12, 9_000, ExitReason.STOP);
  }

  @Test
  void levelsAreLiveInTheMinuteOfTheEntry() {
    exits(bought().minute(100, 100, 90, 100).run(WIDE), 11, 9_000, ExitReason.STOP);
    assertThat(bought().minute(100, 100, 90, 100).run(WIDE).getFirst().entry().bar()).isEqualTo(11);
  }

  @Test
  void minuteThatOpensBeyondTheStopFillsAtItsOpen() {
    exits(bought().flat(2).minute(88, 89, 87, 88).run(WIDE), 13, 8_800, ExitReason.STOP);
  }

  @Test
  void entryFillsInTheFirstMinuteThereIsAfterTheClose() {
    List<Trade> trades =
        bought().gap(2).minute(103, 104, 102, 103).flat(4).run(Protection.stop(0.5));

    assertThat(trades.getFirst().entry().time()).isEqualTo(17 * 60_000L);
    assertThat(trades.getFirst().entry().ticks()).isEqualTo(10_300);
  }

  @Test
  void closeIsDecidedAtWhereItsLastMinuteIsMissing() {
    List<Trade> trades =
        new Minutes()
            .flat(8)
            .minute(100, 100, 100, 100, 1_000)
            .gap(2)
            .minute(101, 101, 101, 101)
            .run(Protection.stop(0.5));

    assertThat(trades.getFirst().entry().time()).isEqualTo(15 * 60_000L);
    assertThat(trades.getFirst().entry().ticks()).isEqualTo(10_100);
  }

  @Test
  void trailingStopFollowsTheMinutesBefore() {
    Protection trailing = Protection.stop(0.5).withTrailing(0.1);
    Minutes market = bought().minute(100, 150, 100, 150).minute(150, 151, 135, 140);

    exits(market.flat(3).run(trailing), 12, 13_500, ExitReason.TRAILING);
  }

  @Test
  void trailingStopIsNotRaisedByTheMinuteItself() {
    Protection trailing = Protection.stop(0.5).withTrailing(0.1);
    Minutes market = bought().minute(100, 105, 100, 105).minute(105, 150, 95, 150);

    exits(market.minute(150, 150, 134, 140).flat(2).run(trailing), 13, 13_500, ExitReason.TRAILING);
  }

  @Test
  void exitDecidedAtTheCloseFillsInTheNextMinute() {
    List<Trade> trades =
        bought()
            .flat(4)
            .minute(100, 100, 100, 100, 5_000)
            .minute(102, 103, 101, 102)
            .run(Protection.stop(0.5));

    exits(trades, 16, 10_200, ExitReason.SIGNAL);
  }

  @Test
  void timeExitCountsBarsOfTheDocumentsInterval() {
    Protection twoBars = Protection.stop(0.5).withMaxBars(2);

    exits(bought().flat(15).run(twoBars), 21, 10_000, ExitReason.TIME);
  }

  @Test
  void mayBuyAgainAtTheCloseOfTheBarThatWasLeftInside() {
    List<Trade> trades =
        bought()
            .minute(100, 100, 90, 100)
            .flat(3)
            .minute(100, 100, 100, 100, 1_000)
            .flat(2)
            .run(WIDE);

    assertThat(trades).extracting(trade -> trade.entry().bar()).containsExactly(11, 16);
  }

  @Test
  void lastMinuteClosesWhatIsOpen() {
    exits(bought().flat(2).minute(100, 101, 99, 99).run(WIDE), 13, 9_900, ExitReason.END_OF_DATA);
  }

  /** Asked to buy at 00:15, in bar 11, and trading at 100 so far. */
  private static Minutes bought() {
    return new Minutes().flat(10).minute(100, 100, 100, 100, 1_000);
  }

  private static void exits(List<Trade> trades, int bar, long ticks, ExitReason reason) {
    assertThat(trades).hasSize(1);
    assertThat(trades.getFirst().exit().bar()).isEqualTo(bar);
    assertThat(trades.getFirst().exit().ticks()).isEqualTo(ticks);
    assertThat(trades.getFirst().reason()).isEqualTo(reason);
  }

  /**
   * Minutes from 00:04 on: a volume of 1,000 asks to buy at the close of its five minutes, one of
   * 5,000 to sell.
   */
  private static final class Minutes {

    private final GrowingBars bars = new GrowingBars(Script.instrument("0.01", "0"), Interval.M1);
    private long minute = 4;

    Minutes minute(double open, double high, double low, double close) {
      return minute(open, high, low, close, 10);
    }

    Minutes minute(double open, double high, double low, double close, double volume) {
      bars.append(new Bar(minute * 60_000, open, high, low, close, volume));
      minute++;
      return this;
    }

    Minutes flat(int count) {
      for (int i = 0; i < count; i++) {
        minute(100, 100, 100, 100);
      }
      return this;
    }

    Minutes gap(int minutes) {
      minute += minutes;
      return this;
    }

    List<Trade> run(Protection protection) {
      Rule entry =
          new Rule.Compare(Operand.of(PriceField.VOLUME), Comparison.AT_LEAST, Operand.of(1_000));
      Rule exit =
          new Rule.Compare(Operand.of(PriceField.VOLUME), Comparison.AT_LEAST, Operand.of(5_000));
      StrategyDocument document =
          StrategyDocument.of(Script.SYMBOL, Interval.M5, entry, protection).withExit(exit);
      return Backtests.run(
              document,
              new SymbolHistory(bars.toSeries()),
              BacktestSettings.of(CostModel.of(0, 0), 1_000))
          .trades();
    }
  }
}
