package com.mastertrade.engine.venue;

import com.mastertrade.common.order.OrderType;
import java.util.Optional;

/**
 * Fills on the tape of a live market: market orders take the other side of the book, limit orders
 * take it where they cross it and are filled as makers where somebody trades through them, stops
 * become market orders when somebody trades at them.
 */
public final class TapeVenue {

  /** Where a purchase fills against the book; {@code triggered} of a stop order. */
  public Optional<Touch> entry(Wanted wanted, BookTop book) {
    boolean takes =
        switch (wanted.type()) {
          case MARKET -> true;
          case LIMIT -> book.askTicks() <= wanted.priceTicks();
          case STOP -> wanted.triggered();
        };
    return takes ? Optional.of(new Touch(book.askTicks(), false)) : Optional.empty();
  }

  /** Where a limit purchase fills because somebody sold through it. */
  public Optional<Touch> entry(Wanted wanted, TapeTrade trade) {
    return wanted.type() == OrderType.LIMIT && trade.ticks() < wanted.priceTicks()
        ? Optional.of(new Touch(wanted.priceTicks(), true))
        : Optional.empty();
  }

  /** Whether the trade makes a market order of a stop purchase. */
  public boolean triggersEntry(Wanted wanted, TapeTrade trade) {
    return wanted.type() == OrderType.STOP && trade.ticks() >= wanted.priceTicks();
  }

  /** What ends a position against the book. */
  public Optional<ExitTouch> exit(ExitOrders orders, BookTop book) {
    if (orders.triggered()) {
      return Optional.of(ExitTouch.stop(book.bidTicks()));
    }
    return orders.close() ? Optional.of(ExitTouch.close(book.bidTicks())) : Optional.empty();
  }

  /** Whether the trade makes a market order of the stop. */
  public boolean triggersStop(ExitOrders orders, TapeTrade trade) {
    return orders.stopAt(trade.ticks());
  }

  /** What ends a position because somebody bought through its target. */
  public Optional<ExitTouch> exit(ExitOrders orders, TapeTrade trade) {
    return !orders.triggered() && orders.targetBelow(trade.ticks(), false)
        ? Optional.of(ExitTouch.target(orders.targetTicks()))
        : Optional.empty();
  }

  /** A purchase that works. */
  public record Wanted(OrderType type, long priceTicks, boolean triggered) {}
}
