package com.mastertrade.engine.desk;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.order.OrderSide;
import com.mastertrade.engine.account.PortfolioAccount;
import com.mastertrade.engine.account.Position;
import com.mastertrade.engine.account.PositionKey;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.data.Scale;
import com.mastertrade.engine.order.ExecutionEvent;
import com.mastertrade.engine.order.ExecutionKind;
import com.mastertrade.engine.order.Order;
import com.mastertrade.engine.order.OrderTracker;
import com.mastertrade.engine.order.TrackedOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tracker and account in step: every event of the desk goes through here and is numbered. */
final class Books {

  private final Map<Symbol, Market> markets = new HashMap<>();
  private final OrderTracker tracker;
  private final PortfolioAccount account;
  private List<Execution> news = new ArrayList<>();

  /** An instrument with its arithmetic. */
  record Market(Instrument instrument, Amounts amounts, Scale prices) {}

  Books(Map<Symbol, Instrument> instruments, DeskState state) {
    instruments.forEach(
        (symbol, instrument) ->
            markets.put(
                symbol,
                new Market(instrument, new Amounts(instrument), Scale.of(instrument.tickSize()))));
    this.tracker = new OrderTracker(symbol -> market(symbol).instrument());
    this.account = new PortfolioAccount(state.account(), instruments);
    state.orders().forEach(tracker::restore);
  }

  Market market(Symbol symbol) {
    Market market = markets.get(symbol);
    if (market == null) {
      throw new IllegalArgumentException("symbol " + symbol + " is unknown");
    }
    return market;
  }

  PortfolioAccount account() {
    return account;
  }

  Optional<Position> position(PositionKey key) {
    return account.position(key.symbol(), key.strategyId());
  }

  boolean knows(String orderId) {
    return tracker.find(orderId).isPresent();
  }

  TrackedOrder order(String orderId) {
    return tracker.require(orderId);
  }

  List<TrackedOrder> working() {
    return List.copyOf(tracker.orders());
  }

  /** A new order that the venue takes. */
  void accept(Order order) {
    tracker.add(order);
    tell(order.orderId(), ExecutionKind.ACCEPTED, order.time(), order.reason());
  }

  /** A new order that the venue does not take. */
  void reject(Order order, String why) {
    tracker.add(order);
    tell(order.orderId(), ExecutionKind.REJECTED, order.time(), why);
  }

  /** Something that moves no money. */
  void tell(String orderId, ExecutionKind kind, long time, String detail) {
    book(ExecutionEvent.of(nextEvent(orderId), orderId, kind, time, detail));
  }

  /**
   * Another quantity or price, for that reason. On the tape a fill may have overtaken the close it
   * was decided at; it is the newer word all the same.
   */
  void amend(String orderId, long lots, long ticks, Reason reason) {
    long time = Math.max(reason.time(), tracker.require(orderId).lastTime());
    book(
        new ExecutionEvent(
            nextEvent(orderId),
            orderId,
            ExecutionKind.AMENDED,
            time,
            ticks,
            lots,
            0,
            0,
            reason.words()));
  }

  /** Why and when. */
  record Reason(String words, long time) {}

  /** {@code lots} at {@code ticks}, at a fee rate in 1e-8. */
  void fill(TrackedOrder order, long ticks, long lots, Rate rate) {
    long value = market(order.order().symbol()).amounts().value(ticks, lots);
    book(
        new ExecutionEvent(
            nextEvent(order.order().orderId()),
            order.order().orderId(),
            ExecutionKind.FILL,
            rate.time(),
            ticks,
            lots,
            value,
            Amounts.fee(value, rate.feeRate()),
            order.order().reason()));
  }

  /** At what fee and when. */
  record Rate(long feeRate, long time) {}

  /** What happened since it was last asked; orders that are over are let go. */
  List<Execution> drain() {
    List<Execution> told = news;
    news = new ArrayList<>();
    for (Execution execution : told) {
      String orderId = execution.booking().event().orderId();
      if (tracker.find(orderId).map(order -> !order.state().isWorking()).orElse(false)) {
        tracker.forget(orderId);
      }
    }
    return told;
  }

  private void book(ExecutionEvent event) {
    Order order = tracker.require(event.orderId()).order();
    PositionKey key = new PositionKey(order.symbol(), order.strategyId());
    boolean before = position(key).isPresent();
    tracker
        .on(event)
        .ifPresent(
            booking -> {
              Optional<Long> realized = account.book(booking);
              boolean after = position(key).isPresent();
              boolean buys = order.side() == OrderSide.BUY;
              news.add(
                  new Execution(booking, realized, buys && !before && after, before && !after));
              if (!booking.order().state().isWorking()) {
                account.release(event.orderId());
              }
            });
  }

  private String nextEvent(String orderId) {
    return orderId + "#" + (tracker.require(orderId).events() + 1);
  }
}
