package com.mastertrade.engine.venue;

import com.mastertrade.common.order.OrderType;
import java.util.Optional;

/**
 * Fills on closed bars: the open first, then the stop, then the target. At one open the stop goes
 * before a close that was decided, and the close before the target. A limit order must be traded
 * through, unless touching is enough.
 */
public final class BarVenue {

  private final boolean touchFills;

  public BarVenue(boolean touchFills) {
    this.touchFills = touchFills;
  }

  /** Where a purchase fills in the bar, if it does; {@code priceTicks} of a limit or stop order. */
  public Optional<Touch> entry(OrderType type, long priceTicks, MarketBar bar) {
    return switch (type) {
      case MARKET -> Optional.of(new Touch(bar.open(), false));
      case LIMIT -> limitBuy(priceTicks, bar);
      case STOP ->
          bar.high() >= priceTicks
              ? Optional.of(new Touch(Math.max(bar.open(), priceTicks), false))
              : Optional.empty();
    };
  }

  private Optional<Touch> limitBuy(long limit, MarketBar bar) {
    if (bar.open() < limit) {
      return Optional.of(new Touch(bar.open(), false));
    }
    boolean through = bar.low() < limit || (touchFills && bar.low() == limit);
    return through ? Optional.of(new Touch(limit, true)) : Optional.empty();
  }

  /** What ends a position that was there at the open, or that was bought at it. */
  public Optional<ExitTouch> exit(ExitOrders orders, MarketBar bar) {
    if (orders.triggered() || orders.stopAt(bar.open())) {
      return Optional.of(ExitTouch.stop(bar.open()));
    }
    if (orders.close()) {
      return Optional.of(ExitTouch.close(bar.open()));
    }
    if (orders.targetBelow(bar.open(), touchFills)) {
      return Optional.of(ExitTouch.target(bar.open()));
    }
    return inside(orders, bar, bar.high());
  }

  /**
   * What ends a position that was bought inside the bar: nobody knows what came after, so the stop
   * counts by the low and the target of a limit order only by the close.
   */
  public Optional<ExitTouch> exitAfterEntryInside(
      ExitOrders orders, OrderType entry, MarketBar bar) {
    return inside(orders, bar, entry == OrderType.LIMIT ? bar.close() : bar.high());
  }

  private Optional<ExitTouch> inside(ExitOrders orders, MarketBar bar, long highest) {
    if (orders.stopAt(bar.low())) {
      return Optional.of(ExitTouch.stop(orders.stopTicks()));
    }
    return orders.targetBelow(highest, touchFills)
        ? Optional.of(ExitTouch.target(orders.targetTicks()))
        : Optional.empty();
  }
}
