package com.mastertrade.engine.desk;

import com.mastertrade.common.order.Protection;
import com.mastertrade.engine.account.PositionKey;
import java.util.Optional;
import java.util.stream.Stream;

/** The working orders of one strategy and symbol. */
final class Bracket {

  final PositionKey key;
  Optional<String> entry = Optional.empty();
  Optional<String> close = Optional.empty();
  Optional<String> stop = Optional.empty();
  Optional<String> target = Optional.empty();
  Optional<Protection> protection = Optional.empty();
  boolean entryTriggered;
  boolean stopTriggered;

  Bracket(PositionKey key) {
    this.key = key;
  }

  static Bracket of(BracketState state) {
    Bracket bracket = new Bracket(new PositionKey(state.symbol(), state.strategyId()));
    bracket.entry = state.entryId();
    bracket.close = state.closeId();
    bracket.stop = state.stopId();
    bracket.target = state.targetId();
    bracket.protection = state.protection();
    bracket.entryTriggered = state.entryTriggered();
    bracket.stopTriggered = state.stopTriggered();
    return bracket;
  }

  BracketState state() {
    return new BracketState(
        key.symbol(),
        key.strategyId(),
        entry,
        close,
        stop,
        target,
        protection,
        entryTriggered,
        stopTriggered);
  }

  /** Whether nothing of it works. */
  boolean isOver() {
    return Stream.of(entry, close, stop, target).allMatch(Optional::isEmpty);
  }

  /** An order of it is over. */
  void drop(String orderId) {
    entry = entry.filter(id -> !id.equals(orderId));
    close = close.filter(id -> !id.equals(orderId));
    stop = stop.filter(id -> !id.equals(orderId));
    target = target.filter(id -> !id.equals(orderId));
    entryTriggered &= entry.isPresent();
    stopTriggered &= stop.isPresent();
  }
}
