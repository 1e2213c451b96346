package com.mastertrade.engine.desk;

import com.mastertrade.common.order.OrderReason;
import com.mastertrade.common.order.OrderSide;
import com.mastertrade.common.order.OrderType;
import com.mastertrade.common.order.Protection;
import com.mastertrade.engine.account.Position;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.desk.Books.Rate;
import com.mastertrade.engine.desk.Books.Reason;
import com.mastertrade.engine.order.ExecutionKind;
import com.mastertrade.engine.order.Order;
import com.mastertrade.engine.order.TrackedOrder;
import com.mastertrade.engine.venue.ExitOrders;
import com.mastertrade.engine.venue.ExitTouch;
import com.mastertrade.engine.venue.Touch;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Fills the orders of a bracket where a venue touches them, and keeps the others in step: a fill of
 * the entry brings stop and target, what ends the position ends them all, and exits never sell more
 * than there is.
 */
final class Filling {

  private static final String CLOSED = "the position was closed";

  private final Books books;
  private final DeskSettings settings;
  private final CostModel costs;

  Filling(Books books, DeskSettings settings) {
    this.books = books;
    this.settings = settings;
    this.costs = settings.costs();
  }

  /** Buys as much as the market gives and the cash pays for; what it does not pay is cancelled. */
  void enter(Bracket bracket, Touch touch, Moment moment) {
    TrackedOrder entry = books.order(bracket.entry.orElseThrow());
    String orderId = entry.order().orderId();
    Amounts amounts = books.market(bracket.key.symbol()).amounts();
    long wanted = moment.liquidity().atMost(entry.openLots());
    if (wanted == 0) {
      return;
    }
    long ticks =
        touch.maker() || !moment.slips()
            ? touch.ticks()
            : costs.slippage().buy(touch.ticks(), wanted, moment.volumeBefore());
    long feeRate = touch.maker() ? costs.makerRate() : costs.takerRate();
    long paid = amounts.affordable(books.account().available(orderId), ticks, feeRate);
    long lots = Math.min(wanted, paid);
    if (paid >= wanted || amounts.accepts(ticks, lots)) {
      books.fill(entry, ticks, lots, new Rate(feeRate, moment.time()));
      moment.liquidity().take(lots);
      reserve(orderId);
      protect(bracket, ticks, moment.time());
    }
    if (paid < wanted) {
      end(bracket, orderId, ExecutionKind.CANCELLED, "the cash does not pay for it", moment.time());
    } else if (!books.order(orderId).state().isWorking()) {
      bracket.drop(orderId);
    }
  }

  /**
   * Sets aside what the rest of an entry may cost, at its price or the last close, if it is there.
   */
  void reserve(String orderId) {
    TrackedOrder entry = books.order(orderId);
    if (!entry.state().isWorking()) {
      return;
    }
    Order order = entry.order();
    long ticks =
        order.priceTicks() > 0
            ? order.priceTicks()
            : books.account().mark(order.symbol()).orElse(0L);
    long value = books.market(order.symbol()).amounts().value(ticks, entry.openLots());
    long wanted = value + Amounts.fee(value, settings.reserveRate());
    books.account().reserve(orderId, Math.min(wanted, books.account().available(orderId)));
  }

  private void protect(Bracket bracket, long ticks, long time) {
    if (bracket.protection.isPresent()) {
      Protection protection = bracket.protection.get();
      var prices = books.market(bracket.key.symbol()).prices();
      var levels = settings.fills().levels();
      String parent = bracket.entry.orElseThrow();
      placeStop(
          bracket,
          parent,
          levels.below(prices, ticks, protection.stopFraction()),
          new Reason(protection.stopReason(), time));
      if (protection.targetFraction().isPresent()) {
        long target = levels.above(prices, ticks, protection.targetFraction().getAsDouble());
        placeTarget(bracket, parent, target, time);
      }
      bracket.protection = Optional.empty();
    }
    fit(bracket, time);
  }

  /** A stop for the whole position, by the order {@code parent}. */
  void placeStop(Bracket bracket, String parent, long ticks, Reason reason) {
    bracket.stop =
        Optional.of(place(bracket, new Exit(parent, "/stop", OrderType.STOP), ticks, reason));
  }

  private void placeTarget(Bracket bracket, String parent, long ticks, long time) {
    Exit target = new Exit(parent, "/target", OrderType.LIMIT);
    bracket.target =
        Optional.of(place(bracket, target, ticks, new Reason(OrderReason.TARGET, time)));
  }

  /** A protective order of an entry, or of the adjustment that asked for it. */
  private record Exit(String parent, String suffix, OrderType type) {}

  private String place(Bracket bracket, Exit exit, long ticks, Reason reason) {
    Order order =
        new Order(
            exit.parent() + exit.suffix(),
            exit.parent(),
            bracket.key.strategyId(),
            bracket.key.symbol(),
            OrderSide.SELL,
            exit.type(),
            books.position(bracket.key).orElseThrow().lots(),
            ticks,
            reason.words(),
            reason.time());
    books.accept(order);
    return order.orderId();
  }

  /** What may end the position of a bracket, of orders decided up to {@code time}. */
  ExitOrders exits(Bracket bracket, long time) {
    Predicate<String> due = id -> books.order(id).order().time() <= time;
    return new ExitOrders(
        bracket.close.filter(due).isPresent(),
        price(bracket.stop),
        bracket.stopTriggered,
        price(bracket.target));
  }

  private long price(Optional<String> orderId) {
    return orderId.map(id -> books.order(id).order().priceTicks()).orElse(0L);
  }

  /** Sells as much as the market gives. */
  void leave(Bracket bracket, ExitTouch exit, Moment moment) {
    boolean stops = exit.which() == ExitTouch.Which.STOP;
    bracket.stopTriggered |= stops;
    Position position = books.position(bracket.key).orElseThrow();
    long lots = moment.liquidity().atMost(position.lots());
    if (lots == 0) {
      return;
    }
    Touch touch = exit.touch();
    long ticks =
        touch.maker() || !moment.slips()
            ? touch.ticks()
            : costs.slippage().sell(touch.ticks(), lots, moment.volumeBefore());
    long feeRate = touch.maker() ? costs.makerRate() : costs.takerRate();
    TrackedOrder order = books.order(orderOf(bracket, exit.which()));
    books.fill(order, ticks, lots, new Rate(feeRate, moment.time()));
    moment.liquidity().take(lots);
    settleRest(bracket, order.order().orderId(), moment.time());
  }

  private void settleRest(Bracket bracket, String filled, long time) {
    if (!books.order(filled).state().isWorking()) {
      bracket.drop(filled);
    }
    cancel(bracket, bracket.entry, time);
    if (books.position(bracket.key).isEmpty()) {
      cancel(bracket, bracket.stop, time);
      cancel(bracket, bracket.target, time);
      cancel(bracket, bracket.close, time);
      bracket.stopTriggered = false;
      return;
    }
    if (bracket.stopTriggered) {
      cancel(bracket, bracket.target, time);
    }
    fit(bracket, time);
  }

  /** Gives every exit the quantity of the position. */
  private void fit(Bracket bracket, long time) {
    long held = books.position(bracket.key).map(Position::lots).orElse(0L);
    fit(bracket.stop, held, time);
    fit(bracket.target, held, time);
    fit(bracket.close, held, time);
  }

  private void fit(Optional<String> orderId, long held, long time) {
    if (orderId.isPresent()) {
      TrackedOrder order = books.order(orderId.get());
      if (order.openLots() != held) {
        books.amend(
            orderId.get(),
            order.filledLots() + held,
            order.order().priceTicks(),
            new Reason(order.order().reason(), time));
      }
    }
  }

  private void cancel(Bracket bracket, Optional<String> orderId, long time) {
    orderId.ifPresent(id -> end(bracket, id, ExecutionKind.CANCELLED, CLOSED, time));
  }

  private void end(Bracket bracket, String orderId, ExecutionKind how, String why, long time) {
    books.tell(orderId, how, time, why);
    bracket.drop(orderId);
  }

  private static String orderOf(Bracket bracket, ExitTouch.Which which) {
    return switch (which) {
      case STOP -> bracket.stop.orElseThrow();
      case CLOSE -> bracket.close.orElseThrow();
      case TARGET -> bracket.target.orElseThrow();
    };
  }
}
