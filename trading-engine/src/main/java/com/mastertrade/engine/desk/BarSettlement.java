package com.mastertrade.engine.desk;

import com.mastertrade.common.order.OrderType;
import com.mastertrade.engine.order.Order;
import com.mastertrade.engine.venue.BarVenue;
import com.mastertrade.engine.venue.ExitOrders;
import com.mastertrade.engine.venue.ExitTouch;
import com.mastertrade.engine.venue.MarketBar;
import com.mastertrade.engine.venue.Touch;
import java.util.Optional;

/** A closed bar on a bracket: the entry first, then what ends the position. */
final class BarSettlement {

  private final Books books;
  private final Filling filling;
  private final BarVenue venue;
  private final double volumeShare;

  BarSettlement(Books books, Filling filling, DeskSettings settings) {
    this.books = books;
    this.filling = filling;
    this.venue = new BarVenue(settings.fills().touchFills());
    this.volumeShare = settings.volumeShare();
  }

  /** A bar that is being settled; all brackets of the symbol share what it gives. */
  record Open(MarketBar bar, Moment moment) {}

  Open open(MarketBar bar, long volumeBefore) {
    Liquidity liquidity =
        volumeShare == 0
            ? Liquidity.unlimited()
            : new Liquidity((long) (bar.volumeLots() * volumeShare));
    return new Open(bar, new Moment(bar.openTime(), true, volumeBefore, liquidity));
  }

  void settle(Bracket bracket, Open open) {
    boolean held = books.position(bracket.key).isPresent();
    Optional<Touch> entry = entry(bracket, open.bar());
    OrderType type =
        bracket.entry.map(id -> books.order(id).order().type()).orElse(OrderType.MARKET);
    bracket.entryTriggered |= entry.isPresent() && type == OrderType.STOP;
    entry.ifPresent(touch -> filling.enter(bracket, touch, open.moment()));
    if (books.position(bracket.key).isEmpty()) {
      return;
    }
    ExitOrders exits = filling.exits(bracket, open.bar().openTime());
    long opened = open.bar().open();
    boolean inside =
        !held && entry.map(touch -> touch.maker() || touch.ticks() != opened).orElse(true);
    Optional<ExitTouch> exit =
        inside
            ? venue.exitAfterEntryInside(exits, type, open.bar())
            : venue.exit(exits, open.bar());
    exit.ifPresent(touch -> filling.leave(bracket, touch, open.moment()));
  }

  private Optional<Touch> entry(Bracket bracket, MarketBar bar) {
    if (bracket.entry.isEmpty()) {
      return Optional.empty();
    }
    Order order = books.order(bracket.entry.get()).order();
    if (order.time() > bar.openTime()) {
      return Optional.empty();
    }
    OrderType type = bracket.entryTriggered ? OrderType.MARKET : order.type();
    return venue.entry(type, order.priceTicks(), bar);
  }
}
