package com.mastertrade.engine.desk;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.order.OrderSide;
import com.mastertrade.common.order.OrderType;
import com.mastertrade.engine.account.PortfolioAccount;
import com.mastertrade.engine.account.Position;
import com.mastertrade.engine.account.PositionKey;
import com.mastertrade.engine.desk.Books.Reason;
import com.mastertrade.engine.order.ExecutionKind;
import com.mastertrade.engine.order.Order;
import com.mastertrade.engine.order.OrderTicket;
import com.mastertrade.engine.order.TrackedOrder;
import com.mastertrade.engine.venue.BookTop;
import com.mastertrade.engine.venue.MarketBar;
import com.mastertrade.engine.venue.TapeTrade;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes approved tickets and fills them, on closed bars or on the tape. A strategy has one position
 * in a symbol and around it an entry, a stop, a target and a close; the first exit that fills ends
 * the others. Everything happens in canonical order, by symbol and strategy. Orders that are over
 * are told once and forgotten. Not thread-safe.
 */
public final class OrderDesk {

  private final Books books;
  private final Filling filling;
  private final BarSettlement bars;
  private final TapeSettlement tape;
  private final TreeMap<PositionKey, Bracket> brackets = new TreeMap<>(PositionKey.CANONICAL);
  private final Map<Symbol, Long> volumes = new HashMap<>();

  /** The desk that stands at {@code state}. */
  public OrderDesk(DeskSettings settings, Map<Symbol, Instrument> instruments, DeskState state) {
    this.books = new Books(instruments, state);
    this.filling = new Filling(books, settings);
    this.bars = new BarSettlement(books, filling, settings);
    this.tape = new TapeSettlement(books, filling, settings);
    state.brackets().forEach(one -> add(Bracket.of(one)));
    volumes.putAll(state.volumes());
  }

  /** How it stands. */
  public DeskState state() {
    return new DeskState(
        books.account().state(),
        books.working(),
        brackets.values().stream().map(Bracket::state).toList(),
        volumes);
  }

  public PortfolioAccount account() {
    return books.account();
  }

  /** The orders that work. */
  public List<TrackedOrder> working() {
    return books.working();
  }

  /** Where the stop of a position lies, in ticks. */
  public Optional<Long> stopTicks(Symbol symbol, String strategyId) {
    return Optional.ofNullable(brackets.get(new PositionKey(symbol, strategyId)))
        .flatMap(bracket -> bracket.stop)
        .map(id -> books.order(id).order().priceTicks());
  }

  /** Where the target of a position lies, in ticks. */
  public Optional<Long> targetTicks(Symbol symbol, String strategyId) {
    return Optional.ofNullable(brackets.get(new PositionKey(symbol, strategyId)))
        .flatMap(bracket -> bracket.target)
        .map(id -> books.order(id).order().priceTicks());
  }

  /**
   * Takes a ticket: accepted, or rejected with a reason. One whose order works already does
   * nothing, nor does a close or an adjustment that finds nothing to reduce. A close cancels what
   * still works of the entry, also where there is no position yet.
   */
  public List<Execution> submit(OrderTicket ticket) {
    Bracket bracket =
        brackets.computeIfAbsent(
            new PositionKey(ticket.symbol(), ticket.strategyId()), Bracket::new);
    switch (ticket) {
      case OrderTicket.Entry entry -> enter(bracket, entry);
      case OrderTicket.Close close -> close(bracket, close);
      case OrderTicket.Adjust adjust -> adjust(bracket, adjust);
    }
    return told();
  }

  private void enter(Bracket bracket, OrderTicket.Entry ticket) {
    if (books.knows(ticket.orderId())) {
      return;
    }
    Order order =
        new Order(
            ticket.orderId(),
            ticket.orderId(),
            ticket.strategyId(),
            ticket.symbol(),
            OrderSide.BUY,
            ticket.type(),
            ticket.lots(),
            ticket.priceTicks(),
            ticket.reason(),
            ticket.time());
    if (bracket.entry.isPresent() || books.position(bracket.key).isPresent()) {
      books.reject(order, "the strategy holds or buys the symbol already");
      return;
    }
    books.accept(order);
    bracket.entry = Optional.of(order.orderId());
    bracket.protection = ticket.protection();
    bracket.entryTriggered = false;
    filling.reserve(order.orderId());
  }

  /** The rest of an entry goes first: it would be bought only to be sold. */
  private void close(Bracket bracket, OrderTicket.Close ticket) {
    bracket.entry.ifPresent(
        id -> {
          books.tell(id, ExecutionKind.CANCELLED, ticket.time(), "a close was decided");
          bracket.drop(id);
        });
    Optional<Position> position = books.position(bracket.key);
    if (position.isEmpty() || bracket.close.isPresent()) {
      return;
    }
    books.accept(
        new Order(
            ticket.orderId(),
            ticket.orderId(),
            ticket.strategyId(),
            ticket.symbol(),
            OrderSide.SELL,
            OrderType.MARKET,
            position.get().lots(),
            0,
            ticket.reason(),
            ticket.time()));
    bracket.close = Optional.of(ticket.orderId());
  }

  private void adjust(Bracket bracket, OrderTicket.Adjust ticket) {
    Reason reason = new Reason(ticket.reason(), ticket.time());
    if (bracket.stop.isPresent()) {
      TrackedOrder stop = books.order(bracket.stop.get());
      if (ticket.stopTicks() > stop.order().priceTicks()) {
        books.amend(bracket.stop.get(), stop.order().lots(), ticket.stopTicks(), reason);
      }
    } else if (books.position(bracket.key).isPresent()) {
      filling.placeStop(bracket, ticket.orderId(), ticket.stopTicks(), reason);
    }
  }

  /** Cancels an order that works; another does nothing. */
  public List<Execution> cancel(String orderId, long time, String why) {
    if (books.knows(orderId)) {
      books.tell(orderId, ExecutionKind.CANCELLED, time, why);
      brackets.values().forEach(bracket -> bracket.drop(orderId));
    }
    return told();
  }

  /** A bar from before the account began: it is remembered as the last close and trades nothing. */
  public void observe(MarketBar bar) {
    books.account().mark(bar.symbol(), bar.close());
    volumes.put(bar.symbol(), bar.volumeLots());
  }

  /** The closed bars of one minute, at most one a symbol: what they fill, in canonical order. */
  public List<Execution> settle(List<MarketBar> closed) {
    Map<Symbol, BarSettlement.Open> open = new HashMap<>();
    for (MarketBar bar : closed) {
      open.put(bar.symbol(), bars.open(bar, volumes.getOrDefault(bar.symbol(), 0L)));
    }
    for (Bracket bracket : brackets.values()) {
      BarSettlement.Open bar = open.get(bracket.key.symbol());
      if (bar != null) {
        bars.settle(bracket, bar);
      }
    }
    closed.forEach(this::observe);
    return told();
  }

  /** A new top of the book: what it fills. */
  public List<Execution> onBook(BookTop book) {
    tape.on(book, of(book.symbol()));
    return told();
  }

  /** Somebody's trade: what it fills or triggers; it is the last price from now on. */
  public List<Execution> onTrade(TapeTrade trade) {
    tape.on(trade, of(trade.symbol()));
    books.account().mark(trade.symbol(), trade.ticks());
    return told();
  }

  private List<Bracket> of(Symbol symbol) {
    return brackets.values().stream().filter(one -> one.key.symbol().equals(symbol)).toList();
  }

  private List<Execution> told() {
    brackets.values().removeIf(Bracket::isOver);
    return books.drain();
  }

  private void add(Bracket bracket) {
    brackets.put(bracket.key, bracket);
  }
}
