package com.mastertrade.engine.backtest;

import static com.mastertrade.engine.backtest.Exits.exits;
import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.engine.booking.ExitReason;
import com.mastertrade.engine.booking.Trade;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.costs.FillModel;
import com.mastertrade.engine.costs.LevelRounding;
import com.mastertrade.engine.costs.Slippage;
import com.mastertrade.engine.document.Protection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At which price and in which bar a trade fills, rule by rule. */
class FillSemanticsTests {

  private static final Protection WIDE = Protection.stop(0.1).withTarget(0.1);

  @Test
  void buysAtTheOpenAfterTheDecision() {
    List<Trade> trades =
        new Script()
            .buy(100, 100, 100, 100)
            .wait(103, 104, 102, 103)
            .wait(103, 103, 103, 103)
            .trades();

    assertThat(trades).hasSize(1);
    assertThat(trades.getFirst().entry().bar()).isEqualTo(1);
    assertThat(trades.getFirst().entry().ticks()).isEqualTo(10_300);
  }

  @Test
  void stopFillsAtItsLevelWhenTouched() {
    exits(
        new Script()
            .with(WIDE)
            .buy(100, 100, 100, 100)
            .wait(100, 101, 99, 100)
            .wait(95, 96, 90, 95),
        2,
        9_000,
        ExitReason.STOP);
  }

  @Test
  void gapBeyondTheStopFillsAtTheOpen() {
    exits(
        new Script()
            .with(WIDE)
            .buy(100, 100, 100, 100)
            .wait(100, 101, 99, 100)
            .wait(85, 99, 84, 95),
        2,
        8_500,
        ExitReason.STOP);
  }

  @Test
  void gapBeyondTheTargetFillsAtTheOpen() {
    exits(
        new Script()
            .with(WIDE)
            .buy(100, 100, 100, 100)
            .wait(100, 101, 99, 100)
            .wait(115, 116, 80, 100),
        2,
        11_500,
        ExitReason.TARGET);
  }

  @Test
  void stopCountsWhereOneBarHoldsStopAndTarget() {
    exits(
        new Script()
            .with(WIDE)
            .buy(100, 100, 100, 100)
            .wait(100, 101, 99, 100)
            .wait(100, 120, 80, 100),
        2,
        9_000,
        ExitReason.STOP);
  }

  @Test
  void stopAndTargetAreLiveInTheBarOfTheEntry() {
    exits(
        new Script()
            .with(WIDE)
            .buy(100, 100, 100, 100)
            .wait(100, 101, 89, 100)
            .wait(100, 100, 100, 100),
        1,
        9_000,
        ExitReason.STOP);
    exits(
        new Script()
            .with(WIDE)
            .buy(100, 100, 100, 100)
            .wait(100, 111, 99, 100)
            .wait(100, 100, 100, 100),
        1,
        11_000,
        ExitReason.TARGET);
  }

  @Test
  void touchedTargetDoesNotFill() {
    exits(
        new Script()
            .with(WIDE)
            .buy(100, 100, 100, 100)
            .wait(100, 110, 99, 100)
            .wait(100, 100, 100, 100),
        2,
        10_000,
        ExitReason.END_OF_DATA);
  }

  @Test
  void touchedTargetFillsWhereTheFillModelSaysSo() {
    exits(
        new Script()
            .with(WIDE)
            .with(new FillModel(true, LevelRounding.NEAREST))
            .buy(100, 100, 100, 100)
            .wait(100, 110, 99, 100)
            .wait(100, 100, 100, 100),
        1,
        11_000,
        ExitReason.TARGET);
  }

  @Test
  void openOnTheTargetDoesNotFillButTradingThroughItDoes() {
    exits(
        new Script()
            .with(WIDE)
            .buy(100, 100, 100, 100)
            .wait(100, 101, 99, 100)
            .wait(110, 110, 109, 109)
            .wait(110, 110.01, 109, 109),
        3,
        11_000,
        ExitReason.TARGET);
  }

  @Test
  void trailingStopUsesTheHighestHighUpToTheBarBefore() {
    Protection trailing = Protection.stop(0.5).withTrailing(0.1);

    exits(
        new Script()
            .with(trailing)
            .buy(100, 100, 100, 100)
            .wait(100, 101, 99, 100)
            .wait(100, 200, 95, 190)
            .wait(190, 191, 170, 175),
        3,
        18_000,
        ExitReason.TRAILING);
  }

  @Test
  void trailingStopBeginsAtTheEntryPrice() {
    Protection trailing = Protection.stop(0.5).withTrailing(0.1);

    exits(
        new Script()
            .with(trailing)
            .buy(100, 100, 100, 100)
            .wait(100, 130, 89, 120)
            .wait(120, 120, 120, 120),
        1,
        9_000,
        ExitReason.TRAILING);
  }

  @Test
  void stopIsNamedWhereAWiderTrailingStopHasRisenToTheSamePrice() {
    Protection both = Protection.stop(0.1).withTrailing(0.25);

    exits(
        new Script()
            .with(both)
            .buy(100, 100, 100, 100)
            .wait(100, 120, 99, 110)
            .wait(110, 110, 90, 95)
            .wait(95, 95, 95, 95),
        2,
        9_000,
        ExitReason.STOP);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.1000001, 0.5})
  void trailingStopIsNamedWhereTheStopIsNoCloserToTheEntry(double stop) {
    Protection both = Protection.stop(stop).withTrailing(0.1);

    exits(
        new Script().with(both).buy(100, 100, 100, 100).wait(100, 100, 90, 95).wait(95, 95, 95, 95),
        1,
        9_000,
        ExitReason.TRAILING);
  }

  @Test
  void nextEntryMayBeDecidedAtTheCloseOfTheExitBar() {
    List<Trade> trades =
        new Script()
            .with(WIDE)
            .buy(100, 100, 100, 100)
            .buy(100, 101, 89, 90)
            .wait(91, 92, 90, 91)
            .wait(91, 91, 91, 91)
            .trades();

    assertThat(trades).extracting(trade -> trade.entry().bar()).containsExactly(1, 2);
    assertThat(trades.getFirst().exit().bar()).isEqualTo(1);
  }

  @Test
  void lastBarClosesWhatIsOpen() {
    exits(
        new Script().buy(100, 100, 100, 100).wait(100, 101, 99, 100).wait(101, 103, 99, 102),
        2,
        10_200,
        ExitReason.END_OF_DATA);
  }

  @Test
  void nothingIsEnteredAfterTheLastBar() {
    assertThat(new Script().wait(100, 100, 100, 100).buy(100, 100, 100, 100).trades()).isEmpty();
  }

  @Test
  void slippageWorksAgainstBuyerAndSellerAndIsRoundedAgainstThem() {
    Trade trade =
        new Script()
            .with(CostModel.of(0, 1))
            .buy(100, 100, 100, 100)
            .sell(100.01, 101, 99, 100)
            .wait(100.01, 103, 99, 102)
            .trades()
            .getFirst();

    assertThat(trade.entry().ticks()).isEqualTo(10_003);
    assertThat(trade.exit().ticks()).isEqualTo(9_999);
  }

  @Test
  void targetFillsWithoutSlippageAndAtTheMakerFee() {
    CostModel costs = new CostModel(2, 10, new Slippage.HalfSpread(3));
    Trade trade =
        new Script()
            .with(WIDE)
            .with(costs)
            .buy(100, 100, 100, 100)
            .wait(100, 112, 99, 100)
            .wait(100, 100, 100, 100)
            .trades()
            .getFirst();

    assertThat(trade.entry().ticks()).isEqualTo(10_003);
    assertThat(trade.exit().ticks()).isEqualTo(11_003);
    assertThat(trade.entry().fee()).isEqualTo(trade.entry().value() / 1_000);
    assertThat(trade.exit().fee()).isEqualTo(trade.exit().value() / 5_000);
  }

  @Test
  void levelsLieOnTheNearestTick() {
    exits(
        new Script()
            .with(Protection.stop(0.0333))
            .buy(100, 100, 100, 100)
            .wait(100.01, 101, 99, 100)
            .wait(99, 99, 90, 95),
        2,
        9_668,
        ExitReason.STOP);
  }
}
