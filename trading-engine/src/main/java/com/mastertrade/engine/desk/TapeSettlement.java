package com.mastertrade.engine.desk;

import com.mastertrade.engine.order.Order;
import com.mastertrade.engine.venue.BookTop;
import com.mastertrade.engine.venue.ExitOrders;
import com.mastertrade.engine.venue.TapeTrade;
import com.mastertrade.engine.venue.TapeVenue;
import com.mastertrade.engine.venue.TapeVenue.Wanted;
import java.util.List;
import java.util.Optional;

/** An event of the tape on the brackets of its symbol, which share what it gives. */
final class TapeSettlement {

  private final Books books;
  private final Filling filling;
  private final TapeVenue venue = new TapeVenue();
  private final long latencyMillis;

  TapeSettlement(Books books, Filling filling, DeskSettings settings) {
    this.books = books;
    this.filling = filling;
    this.latencyMillis = settings.latencyMillis();
  }

  void on(BookTop book, List<Bracket> brackets) {
    Moment asks = new Moment(book.time(), false, 0, new Liquidity(book.askLots()));
    Moment bids = new Moment(book.time(), false, 0, new Liquidity(book.bidLots()));
    for (Bracket bracket : brackets) {
      wanted(bracket, book.time())
          .flatMap(wanted -> venue.entry(wanted, book))
          .ifPresent(touch -> filling.enter(bracket, touch, asks));
      exits(bracket, book.time())
          .flatMap(exits -> venue.exit(exits, book))
          .ifPresent(exit -> filling.leave(bracket, exit, bids));
    }
  }

  void on(TapeTrade trade, List<Bracket> brackets) {
    Moment moment = new Moment(trade.time(), false, 0, new Liquidity(trade.lots()));
    for (Bracket bracket : brackets) {
      exits(bracket, trade.time())
          .filter(exits -> !trigger(bracket, exits, trade))
          .flatMap(exits -> venue.exit(exits, trade))
          .ifPresent(exit -> filling.leave(bracket, exit, moment));
      Optional<Wanted> wanted = wanted(bracket, trade.time());
      bracket.entryTriggered |= wanted.map(one -> venue.triggersEntry(one, trade)).orElse(false);
      wanted
          .flatMap(one -> venue.entry(one, trade))
          .ifPresent(touch -> filling.enter(bracket, touch, moment));
    }
  }

  private boolean trigger(Bracket bracket, ExitOrders exits, TapeTrade trade) {
    bracket.stopTriggered |= venue.triggersStop(exits, trade);
    return bracket.stopTriggered;
  }

  /** The entry, once it is at the market. */
  private Optional<Wanted> wanted(Bracket bracket, long time) {
    return bracket
        .entry
        .map(id -> books.order(id).order())
        .filter(order -> order.time() + latencyMillis <= time)
        .map(order -> wanted(bracket, order));
  }

  private static Wanted wanted(Bracket bracket, Order order) {
    return new Wanted(order.type(), order.priceTicks(), bracket.entryTriggered);
  }

  private Optional<ExitOrders> exits(Bracket bracket, long time) {
    return books.position(bracket.key).isEmpty()
        ? Optional.empty()
        : Optional.of(filling.exits(bracket, time - latencyMillis));
  }
}
