package com.mastertrade.engine.backtest;

import static com.mastertrade.engine.backtest.Exits.exits;
import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.engine.booking.ExitReason;
import com.mastertrade.engine.document.Protection;
import org.junit.jupiter.api.Test;

/** Which of several reasons to leave, or to leave and enter, counts. */
class ExitOrderTests {

  private static final Protection WIDE = Protection.stop(0.1).withTarget(0.1);

  @Test
  void exitSignalSellsAtTheNextOpen() {
    exits(
        new Script()
            .with(WIDE)
            .buy(100, 100, 100, 100)
            .sell(100, 101, 99, 100)
            .wait(102, 103, 101, 102)
            .wait(102, 102, 102, 102),
        2,
        10_200,
        ExitReason.SIGNAL);
  }

  @Test
  void stopGoesBeforeSignalAtOneOpen() {
    exits(
        new Script()
            .with(WIDE)
            .buy(100, 100, 100, 100)
            .sell(100, 101, 99, 100)
            .wait(88, 89, 87, 88),
        2,
        8_800,
        ExitReason.STOP);
  }

  @Test
  void signalGoesBeforeTimeExitAtOneOpen() {
    Protection oneBar = Protection.stop(0.1).withMaxBars(1);

    exits(
        new Script()
            .with(oneBar)
            .buy(100, 100, 100, 100)
            .sell(100, 101, 99, 100)
            .wait(102, 103, 101, 102),
        2,
        10_200,
        ExitReason.SIGNAL);
  }

  @Test
  void signalGoesBeforeTargetAtOneOpen() {
    exits(
        new Script()
            .with(WIDE)
            .buy(100, 100, 100, 100)
            .sell(100, 101, 99, 100)
            .wait(115, 116, 114, 115),
        2,
        11_500,
        ExitReason.SIGNAL);
  }

  @Test
  void timeExitSellsAtTheOpenAfterThatManyBars() {
    Protection twoBars = Protection.stop(0.1).withMaxBars(2);

    exits(
        new Script()
            .with(twoBars)
            .buy(100, 100, 100, 100)
            .wait(100, 101, 99, 100)
            .wait(101, 101, 99, 100)
            .wait(102, 103, 101, 102)
            .wait(99, 99, 99, 99),
        3,
        10_200,
        ExitReason.TIME);
  }

  @Test
  void exitWinsOverEntryAtTheSameClose() {
    assertThat(
            new Script()
                .both(100, 100, 100, 100)
                .wait(100, 100, 100, 100)
                .wait(100, 100, 100, 100)
                .trades())
        .isEmpty();
  }
}
