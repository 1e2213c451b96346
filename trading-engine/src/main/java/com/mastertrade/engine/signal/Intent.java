package com.mastertrade.engine.signal;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.order.OrderType;
import com.mastertrade.common.order.Protection;
import com.mastertrade.common.order.SignalAction;
import java.util.Comparator;
import java.util.Optional;

/** What a strategy, or a person in its place, wants at a close. Nothing is approved yet. */
public sealed interface Intent {

  /** The order in which a minute's intents are looked at: by symbol, then by strategy. */
  Comparator<Intent> CANONICAL =
      Comparator.comparing(Intent::symbol).thenComparing(Intent::strategyId);

  /** The close it was decided at, epoch milliseconds. */
  long time();

  String strategyId();

  Symbol symbol();

  /** The price it was decided at, ticks. */
  long referenceTicks();

  /** Short code: entry, signal, time, trailing, manual, flatten. */
  String reason();

  SignalAction action();

  /**
   * To open a long position.
   *
   * @param fraction of the equity, 1e-8, positive
   * @param protection stop and target from the fill; empty only for a person's order
   * @param type market, or a person's limit or stop order
   * @param limitTicks of a limit or stop order, else 0
   */
  record Buy(
      long time,
      String strategyId,
      Symbol symbol,
      long referenceTicks,
      long fraction,
      Optional<Protection> protection,
      OrderType type,
      long limitTicks,
      String reason)
      implements Intent {

    public Buy {
      if (fraction <= 0 || referenceTicks <= 0) {
        throw new IllegalArgumentException("fraction and reference must be positive");
      }
      if ((type == OrderType.MARKET) != (limitTicks == 0) || limitTicks < 0) {
        throw new IllegalArgumentException("a limit or stop order, and only such, has a price");
      }
    }

    @Override
    public SignalAction action() {
      return SignalAction.BUY;
    }
  }

  /** To close the whole position at the next open. */
  record Close(long time, String strategyId, Symbol symbol, long referenceTicks, String reason)
      implements Intent {

    @Override
    public SignalAction action() {
      return SignalAction.CLOSE;
    }
  }

  /**
   * To raise the stop, from the next base bar on.
   *
   * @param stopTicks where it shall lie
   */
  record Adjust(
      long time,
      String strategyId,
      Symbol symbol,
      long referenceTicks,
      long stopTicks,
      String reason)
      implements Intent {

    @Override
    public SignalAction action() {
      return SignalAction.ADJUST;
    }
  }
}
