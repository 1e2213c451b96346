package com.mastertrade.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.engine.booking.ExitReason;
import com.mastertrade.engine.booking.Trade;
import java.util.List;

/** How the one trade of a script must end. */
final class Exits {

  private Exits() {}

  static void exits(Script script, int bar, long ticks, ExitReason reason) {
    List<Trade> trades = script.trades();
    assertThat(trades).hasSize(1);
    assertThat(trades.getFirst().reason()).isEqualTo(reason);
    assertThat(trades.getFirst().exit().bar()).isEqualTo(bar);
    assertThat(trades.getFirst().exit().ticks()).isEqualTo(ticks);
  }
}
