package com.mastertrade.simulator.stream;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.simulator.market.OrderBook;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * One difference stream of one book: what it sends joins seamlessly, U = the u before + 1. Not
 * thread-safe.
 */
final class DepthStream {

  private final Symbol symbol;
  private final String name;
  private final Duration apart;
  private Optional<OrderBook> lastSent = Optional.empty();

  DepthStream(Symbol symbol, String suffix, Duration apart) {
    this.symbol = symbol;
    this.name = StreamPublisher.name(symbol, suffix);
    this.apart = apart;
  }

  String name() {
    return name;
  }

  Duration apart() {
    return apart;
  }

  /** Nobody listens: the next listener starts with the change at that time. */
  void forget() {
    lastSent = Optional.empty();
  }

  /** Someone listens, but it is too early for an event: the next one starts from here. */
  void begin(Supplier<Optional<OrderBook>> previous) {
    if (lastSent.isEmpty()) {
      lastSent = previous.get();
    }
  }

  /** The change since what was sent last, or since {@code previous} where nothing was. */
  Optional<ObjectNode> update(Supplier<Optional<OrderBook>> previous, OrderBook now, long time) {
    Optional<OrderBook> before = lastSent.or(previous);
    lastSent = Optional.of(now);
    return before
        .filter(old -> old.updateId() < now.updateId())
        .map(old -> StreamEvents.depthUpdate(symbol, old, now, time));
  }
}
